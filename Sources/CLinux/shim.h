// What the Glibc module leaves out: epoll, eventfd, accept4 and friends.
#pragma once
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/un.h>

// Declared here, since the Glibc module may have been built without _GNU_SOURCE.
extern int accept4(int fd, struct sockaddr *address, socklen_t *length, int flags);
extern int pthread_setname_np(pthread_t thread, const char *name);

/// The user of the process at the other end of a Unix socket; false when unknown.
static inline int shim_peer_user(int fd, uint32_t *user) {
    // struct ucred needs _GNU_SOURCE: pid, uid, gid.
    struct { int32_t pid; uint32_t uid; uint32_t gid; } peer;
    socklen_t length = sizeof peer;
    if (getsockopt(fd, SOL_SOCKET, 17 /* SO_PEERCRED */, &peer, &length) != 0) return 0;
    *user = peer.uid;
    return 1;
}

static inline int shim_epoll_cloexec(void) { return EPOLL_CLOEXEC; }
static inline int shim_eventfd_flags(void) { return EFD_CLOEXEC | EFD_NONBLOCK; }

/// Names the calling thread, by the first 15 bytes.
static inline void shim_name_thread(const char *name) {
    char cut[16];
    strncpy(cut, name, sizeof cut - 1);
    cut[sizeof cut - 1] = 0;
    pthread_setname_np(pthread_self(), cut);
}

extern const char *strerrordesc_np(int code);
/// What the system calls an error; never null, and safe from any thread.
static inline const char *shim_error_text(int code) {
    const char *text = strerrordesc_np(code);
    return text ? text : "unknown error";
}

/// A write to a socket whose peer is gone must give EPIPE, not end the process.
static inline void shim_ignore_broken_pipes(void) { signal(SIGPIPE, SIG_IGN); }
