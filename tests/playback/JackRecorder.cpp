// SPDX-License-Identifier: GPL-3.0-or-later
// jack-recorder FILE SECONDS: an independent JACK client that writes what PortAudio's client plays, as raw float32
// stereo, from the moment its ports appear. Says "connected" once it listens; code 3 when the server came late meanwhile.
#include <jack/jack.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

namespace {

struct Tape {
    jack_port_t* ports[2] = {};
    std::vector<float> samples;
    std::atomic<std::size_t> used{0};
    std::atomic<int> xruns{0};
};

int record(jack_nframes_t frames, void* user)
{
    auto& tape = *static_cast<Tape*>(user);
    const auto* left = static_cast<const float*>(jack_port_get_buffer(tape.ports[0], frames));
    const auto* right = static_cast<const float*>(jack_port_get_buffer(tape.ports[1], frames));
    std::size_t used = tape.used.load(std::memory_order_relaxed);
    for (jack_nframes_t n = 0; n < frames && used + 2 <= tape.samples.size(); ++n) {
        tape.samples[used++] = left[n];
        tape.samples[used++] = right[n];
    }
    tape.used.store(used, std::memory_order_release);
    return 0;
}

int lateServer(void* user)
{
    ++static_cast<Tape*>(user)->xruns;
    return 0;
}

bool connected(jack_client_t* client, const Tape& tape)
{
    bool both = true;
    for (int c = 0; c < 2; ++c) {
        const std::string from = "PortAudio:out_" + std::to_string(c);
        const int failed = jack_connect(client, from.c_str(), jack_port_name(tape.ports[c]));
        both = both && (failed == 0 || failed == 17);
    }
    return both;
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc < 3)
        return 2;
    jack_client_t* client = jack_client_open("recorder", JackNoStartServer, nullptr);
    if (!client)
        return 1;
    Tape tape;
    tape.samples.resize(std::size_t(2 * std::atof(argv[2]) * jack_get_sample_rate(client)));
    for (int c = 0; c < 2; ++c)
        tape.ports[c] = jack_port_register(client, c == 0 ? "left" : "right", JACK_DEFAULT_AUDIO_TYPE, JackPortIsInput, 0);
    jack_set_process_callback(client, record, &tape);
    jack_set_xrun_callback(client, lateServer, &tape);
    jack_activate(client);
    for (int tries = 0; !connected(client, tape); ++tries) {
        if (tries > 20000)
            return 1;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    tape.used.store(0);
    tape.xruns = 0;
    std::puts("connected");
    std::fflush(stdout);
    while (tape.used.load(std::memory_order_acquire) + 1 < tape.samples.size())
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    std::FILE* file = std::fopen(argv[1], "wb");
    if (!file || std::fwrite(tape.samples.data(), sizeof(float), tape.samples.size(), file) != tape.samples.size())
        return 1;
    if (std::fclose(file) != 0)
        return 1;
    // A server that came late leaves frames out; that tape says nothing about who played.
    return tape.xruns == 0 ? 0 : 3;
}
