/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Makes chosen file calls of a program fail, fall short, lie or be its last: a broken disk for LD_PRELOAD.
 *
 * FAULT_OP     calls that count: any, or some of open read write fsync rename link unlink ftruncate mkdir close
 * (commas) FAULT_MATCH  only calls on a path that contains this text count (descriptors by what they point to; rename:
 * either) FAULT_N      the fault strikes at the N-th call that counts; 0 or unset: never FAULT_ERR    errno of the
 * fault (default 5, EIO) FAULT_STICKY 1: from the N-th call on all fail FAULT_SHORT  1: instead of failing, a write
 * writes only half, at least one byte; other calls work FAULT_KILL   1: instead of failing, the process gets SIGKILL
 * just before the call FAULT_OMIT   calls that claim success and do nothing (a disk that lies), commas, by itself or
 * with the above FAULT_REFUSE calls that always fail with FAULT_ERR (a file system without hard links), commas
 * FAULT_LOG    a line for every call that counts is appended to this file, tab-separated, texts percent-encoded:
 *              number, call, what happened (ok fail short kill omit refuse), result, errno, inode, offset, flags, path,
 * path, data FAULT_DATA   1: the log has the bytes of each write, in hexadecimal
 *
 * Calls inside the C library itself (stdio, opendir) do not pass here; every file call of Lacquer's own code does. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum action { pass, fail, cut, last, omit, refuse };

struct call {
    const char* name;
    long number;
    enum action action;
    unsigned long inode;
    long long offset;
    int flags;
    const char* data;
    size_t size;
    char path[PATH_MAX];
    char other[PATH_MAX];
};

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static long counted;
static int logFile = -2;

static int isSet(const char* name)
{
    const char* value = getenv(name);
    return value && value[0] && strcmp(value, "0") != 0;
}

static int lists(const char* variable, const char* word)
{
    const char* list = getenv(variable);
    const size_t length = strlen(word);
    if (!list)
        return 0;
    if (strcmp(list, "any") == 0)
        return 1;
    for (const char* at = list; (at = strstr(at, word)); at += length)
        if ((at == list || at[-1] == ',') && (at[length] == '\0' || at[length] == ','))
            return 1;
    return 0;
}

static void pathOfDescriptor(int fd, char* out)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t size = readlink(link, out, PATH_MAX - 1);
    out[size > 0 ? size : 0] = '\0';
}

static void pathOfName(int directory, const char* name, char* out)
{
    char folder[PATH_MAX] = "";
    if (name && name[0] != '/') {
        if (directory != AT_FDCWD)
            pathOfDescriptor(directory, folder);
        else if (syscall(SYS_getcwd, folder, sizeof folder) < 0)
            folder[0] = '\0';
    }
    const size_t length = strlen(folder);
    const size_t rest = name ? strlen(name) : 0;
    if (length + rest + 2 > PATH_MAX)
        return;
    memcpy(out, folder, length);
    if (length > 0)
        out[length] = '/';
    memcpy(out + length + (length > 0), name ? name : "", rest + 1);
}

static void put(const char* text, size_t size)
{
    while (size > 0) {
        const long n = syscall(SYS_write, logFile, text, size);
        if (n <= 0)
            return;
        text += n;
        size -= (size_t)n;
    }
}

static void putEncoded(const char* text)
{
    char out[3 * PATH_MAX];
    size_t length = 0;
    for (; *text; ++text) {
        const unsigned char c = (unsigned char)*text;
        if (c > ' ' && c < 0x7f && c != '%')
            out[length++] = (char)c;
        else
            length += (size_t)snprintf(out + length, 4, "%%%02X", c);
    }
    put(out, length);
}

static void openLog(void)
{
    const char* path = getenv("FAULT_LOG");
    logFile = -1;
    if (!path || !path[0])
        return;
    const int low = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    /* Out of the way, so that the program gets the numbers it would have got. */
    logFile = low < 0 ? -1 : (int)syscall(SYS_fcntl, low, F_DUPFD_CLOEXEC, 700);
    if (low >= 0)
        (void)syscall(SYS_close, low);
}

static void record(const struct call* call, long result, int error)
{
    static const char* const words[] = {"ok", "fail", "short", "kill", "omit", "refuse"};
    if (logFile == -2)
        openLog();
    if (logFile < 0)
        return;
    char text[256];
    const int n = snprintf(text, sizeof text, "%ld\t%s\t%s\t%ld\t%d\t%lu\t%lld\t%d\t", call->number, call->name,
                           words[call->action], result, error, call->inode, call->offset, call->flags);
    put(text, (size_t)n);
    putEncoded(call->path);
    put("\t", 1);
    putEncoded(call->other);
    put("\t", 1);
    if (call->data && isSet("FAULT_DATA"))
        for (long i = 0; i < result; ++i) {
            snprintf(text, sizeof text, "%02x", (unsigned char)call->data[i]);
            put(text, 2);
        }
    put("\n", 1);
}

static void describe(struct call* call, const char* name)
{
    call->name = name;
    call->number = 0;
    call->action = pass;
    call->inode = 0;
    call->offset = 0;
    call->flags = 0;
    call->data = NULL;
    call->size = 0;
    call->path[0] = '\0';
    call->other[0] = '\0';
}

/* Holds the mutex until finish(), so that the log has the order in which things happened. */
static void begin(struct call* call)
{
    const char* match = getenv("FAULT_MATCH");
    const char* when = getenv("FAULT_N");
    pthread_mutex_lock(&mutex);
    const int matches = !match || strstr(call->path, match) || strstr(call->other, match);
    if (matches && lists("FAULT_OMIT", call->name))
        call->action = omit;
    if (matches && lists("FAULT_REFUSE", call->name))
        call->action = refuse;
    if (!matches || !lists("FAULT_OP", call->name))
        return;
    call->number = ++counted;
    const long at = when ? atol(when) : 0;
    const int strikes = at > 0 && (call->number == at || (call->number > at && isSet("FAULT_STICKY")));
    if (!strikes)
        return;
    if (isSet("FAULT_KILL")) {
        call->action = last;
        record(call, -1, 0);
        (void)kill(getpid(), SIGKILL);
        for (;;)
            pause();
    }
    if (!isSet("FAULT_SHORT"))
        call->action = fail;
    else if (strcmp(call->name, "write") == 0 && call->size > 1)
        call->action = cut;
}

static long finish(struct call* call, long result)
{
    int error = result < 0 ? errno : 0;
    if (call->action == fail || call->action == refuse) {
        const char* wanted = getenv("FAULT_ERR");
        error = wanted ? atoi(wanted) : EIO;
        result = -1;
    }
    if (call->number > 0)
        record(call, result, error);
    pthread_mutex_unlock(&mutex);
    if (result < 0)
        errno = error;
    return result;
}

static int works(const struct call* call)
{
    return call->action == pass || call->action == cut;
}

static void describeDescriptor(struct call* call, const char* name, int fd)
{
    struct stat status;
    describe(call, name);
    pathOfDescriptor(fd, call->path);
    if (fstat(fd, &status) == 0)
        call->inode = status.st_ino;
}

static long openFile(int directory, const char* path, int flags, mode_t mode)
{
    struct call call;
    describe(&call, "open");
    pathOfName(directory, path, call.path);
    call.flags = flags;
    begin(&call);
    const long fd =
        call.action == fail || call.action == refuse ? -1 : syscall(SYS_openat, directory, path, flags, mode);
    const int error = errno;
    struct stat status;
    if (fd >= 0 && fstat((int)fd, &status) == 0)
        call.inode = status.st_ino;
    errno = error;
    return finish(&call, fd);
}

#define WITH_MODE(flags)                                         \
    mode_t mode = 0;                                             \
    if (((flags)&O_CREAT) || ((flags)&O_TMPFILE) == O_TMPFILE) { \
        va_list arguments;                                       \
        va_start(arguments, flags);                              \
        mode = va_arg(arguments, mode_t);                        \
        va_end(arguments);                                       \
    }

int open(const char* path, int flags, ...)
{
    WITH_MODE(flags)
    return (int)openFile(AT_FDCWD, path, flags, mode);
}
int open64(const char* path, int flags, ...)
{
    WITH_MODE(flags)
    return (int)openFile(AT_FDCWD, path, flags, mode);
}
int openat(int directory, const char* path, int flags, ...)
{
    WITH_MODE(flags)
    return (int)openFile(directory, path, flags, mode);
}
int openat64(int directory, const char* path, int flags, ...)
{
    WITH_MODE(flags)
    return (int)openFile(directory, path, flags, mode);
}
int creat(const char* path, mode_t mode)
{
    return (int)openFile(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}
int creat64(const char* path, mode_t mode)
{
    return creat(path, mode);
}
/* What the checked forms of the C library call. */
int __open_2(const char* path, int flags);
int __open_2(const char* path, int flags)
{
    return (int)openFile(AT_FDCWD, path, flags, 0);
}
int __open64_2(const char* path, int flags);
int __open64_2(const char* path, int flags)
{
    return (int)openFile(AT_FDCWD, path, flags, 0);
}
int __openat_2(int directory, const char* path, int flags);
int __openat_2(int directory, const char* path, int flags)
{
    return (int)openFile(directory, path, flags, 0);
}
int __openat64_2(int directory, const char* path, int flags);
int __openat64_2(int directory, const char* path, int flags)
{
    return (int)openFile(directory, path, flags, 0);
}

ssize_t read(int fd, void* bytes, size_t size)
{
    struct call call;
    describeDescriptor(&call, "read", fd);
    begin(&call);
    return finish(&call, works(&call) ? syscall(SYS_read, fd, bytes, size) : 0);
}

static void describeWrite(struct call* call, int fd, const void* bytes, size_t size, long long offset)
{
    describeDescriptor(call, "write", fd);
    call->data = bytes;
    call->size = size;
    call->offset = offset;
    if (offset < 0) {
        struct stat status;
        const int append = (int)syscall(SYS_fcntl, fd, F_GETFL) & O_APPEND;
        call->offset = append && fstat(fd, &status) == 0 ? status.st_size : syscall(SYS_lseek, fd, 0, SEEK_CUR);
    }
}

ssize_t write(int fd, const void* bytes, size_t size)
{
    struct call call;
    describeWrite(&call, fd, bytes, size, -1);
    begin(&call);
    if (call.action == cut)
        size = size / 2;
    return finish(&call, works(&call) ? syscall(SYS_write, fd, bytes, size) : (long)size);
}

ssize_t pwrite(int fd, const void* bytes, size_t size, off_t offset)
{
    struct call call;
    describeWrite(&call, fd, bytes, size, offset);
    begin(&call);
    if (call.action == cut)
        size = size / 2;
    return finish(&call, works(&call) ? syscall(SYS_pwrite64, fd, bytes, size, offset) : (long)size);
}
ssize_t pwrite64(int fd, const void* bytes, size_t size, off64_t offset)
{
    return pwrite(fd, bytes, size, offset);
}

ssize_t writev(int fd, const struct iovec* parts, int count)
{
    /* As a row of writes: what the log knows, it knows part by part. */
    ssize_t sum = 0;
    for (int i = 0; i < count; ++i) {
        if (parts[i].iov_len == 0)
            continue;
        const ssize_t n = write(fd, parts[i].iov_base, parts[i].iov_len);
        if (n < 0)
            return sum > 0 ? sum : n;
        sum += n;
        if ((size_t)n < parts[i].iov_len)
            break;
    }
    return sum;
}

static long onDescriptor(const char* name, int fd, long number, long long argument)
{
    struct call call;
    describeDescriptor(&call, name, fd);
    call.offset = argument;
    begin(&call);
    return finish(&call, works(&call) ? syscall(number, fd, argument) : 0);
}

int fsync(int fd)
{
    return (int)onDescriptor("fsync", fd, SYS_fsync, 0);
}
int fdatasync(int fd)
{
    return (int)onDescriptor("fsync", fd, SYS_fdatasync, 0);
}
int ftruncate(int fd, off_t size)
{
    return (int)onDescriptor("ftruncate", fd, SYS_ftruncate, size);
}
int ftruncate64(int fd, off64_t size)
{
    return (int)onDescriptor("ftruncate", fd, SYS_ftruncate, size);
}

int close(int fd)
{
    struct call call;
    describeDescriptor(&call, "close", fd);
    begin(&call);
    /* A close that fails has closed all the same. */
    return (int)finish(&call, syscall(SYS_close, fd));
}

static long onTwoNames(const char* name, long number, int fromDirectory, const char* from, int toDirectory,
                       const char* to, unsigned int flags)
{
    struct call call;
    describe(&call, name);
    pathOfName(fromDirectory, from, call.path);
    pathOfName(toDirectory, to, call.other);
    call.flags = (int)flags;
    begin(&call);
    return finish(&call, works(&call) ? syscall(number, fromDirectory, from, toDirectory, to, flags) : 0);
}

int rename(const char* from, const char* to)
{
    return (int)onTwoNames("rename", SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
}
int renameat(int fromDirectory, const char* from, int toDirectory, const char* to)
{
    return (int)onTwoNames("rename", SYS_renameat2, fromDirectory, from, toDirectory, to, 0);
}
int renameat2(int fromDirectory, const char* from, int toDirectory, const char* to, unsigned int flags)
{
    return (int)onTwoNames("rename", SYS_renameat2, fromDirectory, from, toDirectory, to, flags);
}
int link(const char* from, const char* to)
{
    return (int)onTwoNames("link", SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
}
int linkat(int fromDirectory, const char* from, int toDirectory, const char* to, int flags)
{
    return (int)onTwoNames("link", SYS_linkat, fromDirectory, from, toDirectory, to, (unsigned int)flags);
}

static long onName(const char* name, long number, int directory, const char* path, int argument)
{
    struct call call;
    describe(&call, name);
    pathOfName(directory, path, call.path);
    call.flags = argument;
    begin(&call);
    return finish(&call, works(&call) ? syscall(number, directory, path, argument) : 0);
}

int unlink(const char* path)
{
    return (int)onName("unlink", SYS_unlinkat, AT_FDCWD, path, 0);
}
int rmdir(const char* path)
{
    return (int)onName("unlink", SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR);
}
int unlinkat(int directory, const char* path, int flags)
{
    return (int)onName("unlink", SYS_unlinkat, directory, path, flags);
}
int remove(const char* path)
{
    struct stat status;
    return lstat(path, &status) == 0 && S_ISDIR(status.st_mode) ? rmdir(path) : unlink(path);
}
int mkdir(const char* path, mode_t mode)
{
    return (int)onName("mkdir", SYS_mkdirat, AT_FDCWD, path, (int)mode);
}
int mkdirat(int directory, const char* path, mode_t mode)
{
    return (int)onName("mkdir", SYS_mkdirat, directory, path, (int)mode);
}
