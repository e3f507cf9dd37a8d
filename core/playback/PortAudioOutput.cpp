// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/PortAudioOutput.h"

#include "base/Text.h"

#include <dlfcn.h>
#include <portaudio.h>

#include <algorithm>
#include <chrono>
#include <thread>

namespace lacquer {

namespace {

void ignoreAlsa(const char*, int, const char*, int, const char*, ...)
{
}

/// The libraries under PortAudio write to stderr whatever they find missing; what matters is said in our sentences.
void quieten()
{
    using AlsaHandler = void (*)(const char*, int, const char*, int, const char*, ...);
    using JackHandler = void (*)(const char*);
    if (auto* set = reinterpret_cast<int (*)(AlsaHandler)>(dlsym(RTLD_DEFAULT, "snd_lib_error_set_handler")))
        set(ignoreAlsa);
    for (const char* name : {"jack_set_error_function", "jack_set_info_function"})
        if (auto* set = reinterpret_cast<void (*)(JackHandler)>(dlsym(RTLD_DEFAULT, name)))
            set([](const char*) {});
    if (auto* set = reinterpret_cast<void (*)(JackHandler)>(dlsym(RTLD_DEFAULT, "PaUtil_SetDebugPrintFunction")))
        set([](const char*) {});
}

int deliver(const void*, void* out, unsigned long frames, const PaStreamCallbackTimeInfo*, PaStreamCallbackFlags, void* user)
{
    auto& context = *static_cast<OutputContext*>(user);
    auto* samples = static_cast<float*>(out);
    context.inside.store(true);
    if (RingReader* reader = context.reader.load())
        reader->pull(samples, int(frames));
    else
        std::fill_n(samples, 2 * frames, 0.0f);
    context.inside.store(false);
    context.period.store(int(frames), std::memory_order_relaxed);
    context.heartbeat.fetch_add(1, std::memory_order_relaxed);
    return paContinue;
}

QString nameOf(const PaDeviceInfo& device)
{
    const PaHostApiInfo* api = Pa_GetHostApiInfo(device.hostApi);
    const QString apiName = api->type == paJACK ? QStringLiteral("JACK") : fromUtf8(api->name);
    return apiName + QStringLiteral(": ") + harmless(fromUtf8(device.name));
}

bool isJack(const PaDeviceInfo& device)
{
    return Pa_GetHostApiInfo(device.hostApi)->type == paJACK;
}

PaDeviceIndex bestDevice(bool mayUseJack)
{
    for (const PaHostApiTypeId wanted : {paJACK, paALSA}) {
        if (wanted == paJACK && !mayUseJack)
            continue;
        const PaHostApiIndex api = Pa_HostApiTypeIdToHostApiIndex(wanted);
        if (api >= 0 && Pa_GetHostApiInfo(api)->defaultOutputDevice != paNoDevice)
            return Pa_GetHostApiInfo(api)->defaultOutputDevice;
    }
    const PaDeviceIndex any = Pa_GetDefaultOutputDevice();
    return any != paNoDevice && (mayUseJack || !isJack(*Pa_GetDeviceInfo(any))) ? any : paNoDevice;
}

PaDeviceIndex deviceCalled(const QString& name)
{
    for (PaDeviceIndex i = 0; i < Pa_GetDeviceCount(); ++i)
        if (const PaDeviceInfo* device = Pa_GetDeviceInfo(i); device->maxOutputChannels >= 2 && nameOf(*device) == name)
            return i;
    return paNoDevice;
}

Error unavailable(const QString& sentence)
{
    return {ErrorKind::Unavailable, sentence};
}

Error refusal(PaError error, const QString& name, int rateHz, const PaDeviceInfo& device)
{
    if (error == paInvalidSampleRate)
        return unavailable(Text::tr("'%1' runs at %2 Hz and does not take the album's %3 Hz; set the device to %3 Hz or "
                                    "choose another.")
                               .arg(name).arg(int(device.defaultSampleRate)).arg(rateHz));
    if (error == paDeviceUnavailable || error == paInvalidDevice)
        return unavailable(Text::tr("'%1' is used by another program; close that or choose another device.").arg(name));
    const PaHostErrorInfo* host = Pa_GetLastHostErrorInfo();
    const QString reason = error == paUnanticipatedHostError && host && host->errorText && *host->errorText
                               ? fromUtf8(host->errorText)
                               : fromUtf8(Pa_GetErrorText(error));
    return unavailable(Text::tr("'%1' cannot be opened (%2); choose another device.").arg(name, harmless(reason)));
}

}  // namespace

void OutputContext::detach()
{
    reader.store(nullptr);
    const auto limit = std::chrono::steady_clock::now() + std::chrono::milliseconds(50);
    while (inside.load() && std::chrono::steady_clock::now() < limit)
        std::this_thread::sleep_for(std::chrono::microseconds(200));
}

PortAudioOutput::PortAudioOutput()
{
    qputenv("JACK_NO_START_SERVER", "1");
}

Result<void> PortAudioOutput::rescan()
{
    terminate();
    quieten();
    if (const PaError error = Pa_Initialize(); error != paNoError)
        return unavailable(Text::tr("The sound system does not start (%1); playing is silent, everything else works.")
                               .arg(fromUtf8(Pa_GetErrorText(error))));
    initialised_ = true;
    return {};
}

std::vector<DeviceEntry> PortAudioOutput::devices() const
{
    std::vector<DeviceEntry> all;
    for (PaDeviceIndex i = 0; initialised_ && i < Pa_GetDeviceCount(); ++i)
        if (const PaDeviceInfo* device = Pa_GetDeviceInfo(i); device->maxOutputChannels >= 2)
            all.push_back({nameOf(*device), isJack(*device), int(device->defaultSampleRate)});
    return all;
}

Result<OutputStream> PortAudioOutput::open(const QString& name, int rateHz, RingReader& reader, bool mayUseJack)
{
    const PaDeviceIndex index = !initialised_ ? paNoDevice : name.isEmpty() ? bestDevice(mayUseJack) : deviceCalled(name);
    if (index == paNoDevice)
        return unavailable(name.isEmpty() ? Text::tr("There is no sound device; playing is silent, everything else works.")
                                          : Text::tr("The sound device '%1' is not there; connect it or choose another.").arg(name));
    const PaDeviceInfo& device = *Pa_GetDeviceInfo(index);
    const QString shownName = nameOf(device);
    if (isJack(device) && !mayUseJack)
        return unavailable(Text::tr("JACK went away while it was in use and cannot be used again before Lacquer is restarted; "
                                    "choose another device or restart."));
    PaStreamParameters parameters{};
    parameters.device = index;
    parameters.channelCount = 2;
    parameters.sampleFormat = paFloat32;
    parameters.suggestedLatency = isJack(device) ? device.defaultLowOutputLatency : device.defaultHighOutputLatency;
    if (const PaError error = Pa_IsFormatSupported(nullptr, &parameters, rateHz); error != paFormatIsSupported)
        return refusal(error, shownName, rateHz, device);
    OutputStream stream;
    stream.name = shownName;
    stream.isJack = isJack(device);
    stream.rateHz = rateHz;
    stream.context = std::make_shared<OutputContext>();
    stream.context->reader.store(&reader);
    PaStream* handle = nullptr;
    PaError error = Pa_OpenStream(&handle, nullptr, &parameters, rateHz, paFramesPerBufferUnspecified,
                                  paClipOff | paDitherOff, deliver, stream.context.get());
    if (error != paNoError)
        return refusal(error, shownName, rateHz, device);
    if (error = Pa_StartStream(handle); error != paNoError) {
        Pa_CloseStream(handle);
        return refusal(error, shownName, rateHz, device);
    }
    stream.handle = handle;
    if (const PaStreamInfo* info = Pa_GetStreamInfo(handle))
        stream.latencySeconds = info->outputLatency;
    return stream;
}

void PortAudioOutput::close(const OutputStream& stream)
{
    auto* handle = static_cast<PaStream*>(stream.handle);
    Pa_AbortStream(handle);
    Pa_CloseStream(handle);
}

void PortAudioOutput::terminate()
{
    if (initialised_)
        Pa_Terminate();
    initialised_ = false;
}

}  // namespace lacquer
