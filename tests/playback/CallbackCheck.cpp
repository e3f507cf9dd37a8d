// SPDX-License-Identifier: GPL-3.0-or-later
// callback-check: plays, edits, seeks and switches while it watches what the sound card's side of the ring does: an
// allocation, a lock or a call that may sleep inside RingReader::pull ends it with an error.
#include "support/TestAlbum.h"

#include "dsp/Registry.h"
#include "playback/RenderThread.h"

#include <dlfcn.h>
#include <pthread.h>
#include <semaphore.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <thread>

namespace {

thread_local bool inCallback = false;
std::atomic<int> breaches{0};

void look()
{
    if (inCallback)
        breaches.fetch_add(1);
}

template <class Function>
Function real(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

}  // namespace

extern "C" {
void* __libc_malloc(std::size_t);
void __libc_free(void*);
void* __libc_realloc(void*, std::size_t);
void* __libc_calloc(std::size_t, std::size_t);

void* malloc(std::size_t size)
{
    look();
    return __libc_malloc(size);
}
void free(void* memory)
{
    look();
    __libc_free(memory);
}
void* realloc(void* memory, std::size_t size)
{
    look();
    return __libc_realloc(memory, size);
}
void* calloc(std::size_t count, std::size_t size)
{
    look();
    return __libc_calloc(count, size);
}
int pthread_mutex_lock(pthread_mutex_t* mutex)
{
    look();
    static const auto next = real<int (*)(pthread_mutex_t*)>("pthread_mutex_lock");
    return next(mutex);
}
int pthread_cond_signal(pthread_cond_t* condition)
{
    look();
    static const auto next = real<int (*)(pthread_cond_t*)>("pthread_cond_signal");
    return next(condition);
}
int pthread_cond_broadcast(pthread_cond_t* condition)
{
    look();
    static const auto next = real<int (*)(pthread_cond_t*)>("pthread_cond_broadcast");
    return next(condition);
}
int sem_wait(sem_t* semaphore)
{
    look();
    static const auto next = real<int (*)(sem_t*)>("sem_wait");
    return next(semaphore);
}
int nanosleep(const timespec* time, timespec* left)
{
    look();
    static const auto next = real<int (*)(const timespec*, timespec*)>("nanosleep");
    return next(time, left);
}
}

using namespace lacquer;

int main()
{
    // The watch itself must notice: one allocation inside, counted and forgotten.
    inCallback = true;
    void* volatile probe = std::malloc(16);
    std::free(probe);
    inCallback = false;
    if (breaches.exchange(0) != 2) {
        std::puts("the watch does not work");
        return 2;
    }
    test::TestAlbum material(48000);
    const Id song = material.addSong(QStringLiteral("Song"), test::music(1, 48000, 20 * 48000));
    material.album.edit(song).chain = {ProcessorSettings::withDefaults(*findProcessorType("compressor"))};
    material.album.loudness.ceilingDbtp = -1;
    SampleRing ring(65536);
    RingReader reader(ring);
    RenderThread render(ring, reader);
    std::vector<float> out(2 * 256);
    double level = 0;
    for (int period = 0; period < 1200; ++period) {
        render.order([&](RenderOrders& orders) {
            orders.folder = material.folder();
            if (period == 0) {
                orders.album = std::make_shared<const Album>(material.album);
                orders.playing = true;
            }
            if (period % 20 == 7) {
                material.album.edit(song).chain[0].values[0] -= 0.1;
                orders.album = std::make_shared<const Album>(material.album);
            }
            if (period % 300 == 150) {
                orders.seekFrame = 1000 * period;
                ++orders.seeks;
            }
            if (period % 170 == 100) {
                orders.programme = orders.programme == Programme::Album ? Programme::Master : Programme::Album;
                orders.song = orders.programme == Programme::Album ? Id{} : song;
            }
            if (period % 230 == 200)
                orders.playing = !orders.playing;
            orders.monitor.dim = period % 50 > 25;
        });
        inCallback = true;
        reader.pull(out.data(), 256);
        inCallback = false;
        for (const float sample : out)
            level = std::max(level, double(sample));
        std::this_thread::sleep_for(std::chrono::microseconds(2500));
    }
    std::printf("%d breaches in %llu callbacks, 99.9 %% of them within %.1f us, loudest sample %.2f\n", breaches.load(),
                static_cast<unsigned long long>(reader.heartbeat()), reader.usualMicroseconds(), level);
    return breaches.load() == 0 && level > 0.05 ? 0 : 1;
}
