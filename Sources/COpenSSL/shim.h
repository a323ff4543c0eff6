// OpenSSL 3, with functions for the macros that Swift does not import and for what is many
// small steps with manual memory: the rest of the product sees only these.
#pragma once
// The EC_KEY functions are deprecated for applications yet have no shorter successor.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

/// The reason of the last error; never null.
static inline const char *shim_tls_reason(void) {
    const char *reason = ERR_reason_error_string(ERR_peek_last_error());
    return reason ? reason : "";
}

// MARK: Contexts

/// Which protocols a server or client agrees to by ALPN.
enum { SHIM_ALPN_H2 = 1, SHIM_ALPN_WEB = 2 };

static const unsigned char shim_alpn_h2[] = "\x02h2";
static const unsigned char shim_alpn_web[] = "\x02h2\x08http/1.1";

static inline int shim_alpn_select(SSL *ssl, const unsigned char **out, unsigned char *out_length,
                                   const unsigned char *in, unsigned int in_length, void *arg) {
    (void)ssl;
    int web = arg != NULL;
    const unsigned char *own = web ? shim_alpn_web : shim_alpn_h2;
    unsigned int own_length = web ? sizeof shim_alpn_web - 1 : sizeof shim_alpn_h2 - 1;
    unsigned char *chosen;
    if (SSL_select_next_proto(&chosen, out_length, own, own_length, in, in_length)
        != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

/// Counts KeyUpdate messages of the peer in the connection's application data.
static inline void shim_count_key_updates(int write, int version, int content_type,
                                          const void *bytes, size_t length, SSL *ssl, void *arg) {
    (void)version; (void)arg;
    if (write || content_type != SSL3_RT_HANDSHAKE || length < 1) return;
    if (*(const unsigned char *)bytes != SSL3_MT_KEY_UPDATE) return;
    uintptr_t count = (uintptr_t)SSL_get_ex_data(ssl, 0);
    SSL_set_ex_data(ssl, 0, (void *)(count + 1));
}

/// How many KeyUpdate messages the peer has sent.
static inline uintptr_t shim_key_updates(SSL *ssl) { return (uintptr_t)SSL_get_ex_data(ssl, 0); }

/// A context with what all of ours share; `only13` refuses TLS 1.2, `alpn` is SHIM_ALPN_….
static inline SSL_CTX *shim_ctx_new(int server, int only13, int alpn) {
    SSL_CTX *ctx = SSL_CTX_new(server ? TLS_server_method() : TLS_client_method());
    if (!ctx) return NULL;
    SSL_CTX_set_min_proto_version(ctx, only13 ? TLS1_3_VERSION : TLS1_2_VERSION);
    SSL_CTX_set_options(ctx, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION
                                 | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(ctx, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER
                              | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_read_ahead(ctx, 1);
    SSL_CTX_set_max_early_data(ctx, 0);
    SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_OFF);
    // A resumed session skips the check of the peer's certificate: never where one is asked.
    if (only13) SSL_CTX_set_num_tickets(ctx, 0);
    SSL_CTX_set_msg_callback(ctx, shim_count_key_updates);
    int good = SSL_CTX_set_ciphersuites(ctx, "TLS_AES_256_GCM_SHA384:"
                                             "TLS_CHACHA20_POLY1305_SHA256:"
                                             "TLS_AES_128_GCM_SHA256")
        && SSL_CTX_set_cipher_list(ctx, "ECDHE+AESGCM:ECDHE+CHACHA20:!aNULL")
        && SSL_CTX_set1_groups_list(ctx, "X25519:P-256");
    if (server)
        SSL_CTX_set_alpn_select_cb(ctx, shim_alpn_select, alpn == SHIM_ALPN_WEB ? ctx : NULL);
    else
        good = good && !SSL_CTX_set_alpn_protos(ctx, shim_alpn_h2, sizeof shim_alpn_h2 - 1);
    if (good) return ctx;
    SSL_CTX_free(ctx);
    return NULL;
}

/// Asks the peer for a certificate and lets `check` alone decide on it.
static inline void shim_ctx_require_peer(SSL_CTX *ctx, int (*check)(X509_STORE_CTX *, void *),
                                         void *argument) {
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, NULL);
    SSL_CTX_set_cert_verify_callback(ctx, check, argument);
}

/// Uses a certificate, its chain and its key, all in PEM; false when they do not fit.
static inline int shim_ctx_use(SSL_CTX *ctx, const char *certificates, const char *key) {
    int good = 0;
    BIO *in = BIO_new_mem_buf(certificates, -1);
    X509 *first = in ? PEM_read_bio_X509(in, NULL, NULL, NULL) : NULL;
    if (first && SSL_CTX_use_certificate(ctx, first) == 1) {
        X509 *next;
        good = 1;
        while ((next = PEM_read_bio_X509(in, NULL, NULL, NULL)))
            if (!SSL_CTX_add0_chain_cert(ctx, next)) { X509_free(next); good = 0; break; }
        ERR_clear_error();  // The end of the PEM text is reported as an error.
    }
    X509_free(first);
    BIO_free(in);
    if (!good) return 0;
    in = BIO_new_mem_buf(key, -1);
    EVP_PKEY *private_key = in ? PEM_read_bio_PrivateKey(in, NULL, NULL, NULL) : NULL;
    good = private_key && SSL_CTX_use_PrivateKey(ctx, private_key) == 1
        && SSL_CTX_check_private_key(ctx) == 1;
    EVP_PKEY_free(private_key);
    BIO_free(in);
    return good;
}

// MARK: Certificates

static inline int64_t shim_seconds(const ASN1_TIME *time) {
    struct tm parts;
    memset(&parts, 0, sizeof parts);
    if (!ASN1_TIME_to_tm(time, &parts)) return 0;
    int days = 0, seconds = 0;
    ASN1_TIME *epoch = ASN1_TIME_set(NULL, 0);
    int good = epoch && ASN1_TIME_diff(&days, &seconds, epoch, time);
    ASN1_TIME_free(epoch);
    return good ? (int64_t)days * 86400 + seconds : 0;
}

/// SHA-256 of the SubjectPublicKeyInfo and the validity in seconds since 1970.
static inline int shim_certificate_facts(X509 *certificate, unsigned char *pin,
                                         int64_t *not_before, int64_t *not_after) {
    unsigned char *der = NULL;
    int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    if (length <= 0) return 0;
    SHA256(der, (size_t)length, pin);
    OPENSSL_free(der);
    *not_before = shim_seconds(X509_get0_notBefore(certificate));
    *not_after = shim_seconds(X509_get0_notAfter(certificate));
    return 1;
}

/// The same of the first certificate in a PEM text.
static inline int shim_pem_facts(const char *pem, unsigned char *pin, int64_t *not_before,
                                 int64_t *not_after) {
    BIO *in = BIO_new_mem_buf(pem, -1);
    X509 *certificate = in ? PEM_read_bio_X509(in, NULL, NULL, NULL) : NULL;
    int good = certificate && shim_certificate_facts(certificate, pin, not_before, not_after);
    X509_free(certificate);
    BIO_free(in);
    return good;
}

// MARK: Making identities

/// A P-256 key whose private scalar is 1 + (HKDF-SHA-256(secret), 48 bytes) mod (order - 1).
static inline EVP_PKEY *shim_derive_key(const unsigned char *secret, size_t length) {
    static const unsigned char salt[] = "lerarenkamer tls identity v1";
    unsigned char extracted[32], first[32], wide[64], info[33];
    unsigned int size = 32;
    if (!HMAC(EVP_sha256(), salt, sizeof salt - 1, secret, length, extracted, &size)) return NULL;
    info[0] = 1;
    if (!HMAC(EVP_sha256(), extracted, 32, info, 1, first, &size)) return NULL;
    memcpy(wide, first, 32);
    memcpy(info, first, 32);
    info[32] = 2;
    if (!HMAC(EVP_sha256(), extracted, 32, info, 33, wide + 32, &size)) return NULL;

    EVP_PKEY *result = NULL;
    BN_CTX *arena = BN_CTX_new();
    EC_KEY *key = EC_KEY_new_by_curve_name(NID_X9_62_prime256v1);
    const EC_GROUP *group = key ? EC_KEY_get0_group(key) : NULL;
    BIGNUM *scalar = BN_bin2bn(wide, 48, NULL);
    BIGNUM *bound = group ? BN_dup(EC_GROUP_get0_order(group)) : NULL;
    EC_POINT *point = group ? EC_POINT_new(group) : NULL;
    if (arena && scalar && bound && point && BN_sub_word(bound, 1)
        && BN_nnmod(scalar, scalar, bound, arena) && BN_add_word(scalar, 1)
        && EC_POINT_mul(group, point, scalar, NULL, NULL, arena)
        && EC_KEY_set_private_key(key, scalar) && EC_KEY_set_public_key(key, point)
        && (result = EVP_PKEY_new()) && !EVP_PKEY_set1_EC_KEY(result, key)) {
        EVP_PKEY_free(result);
        result = NULL;
    }
    EC_POINT_free(point);
    BN_clear_free(scalar);
    BN_free(bound);
    EC_KEY_free(key);
    BN_CTX_free(arena);
    OPENSSL_cleanse(wide, sizeof wide);
    return result;
}

static inline int shim_fill_certificate(X509 *certificate, EVP_PKEY *key, const char *name,
                                        int64_t not_before, int64_t not_after) {
    unsigned char serial[16];
    if (RAND_bytes(serial, sizeof serial) != 1) return 0;
    serial[0] &= 0x7f;
    BIGNUM *number = BN_bin2bn(serial, sizeof serial, NULL);
    X509_NAME *subject = X509_get_subject_name(certificate);
    X509_EXTENSION *names = NULL;
    int good = number && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate))
        && X509_set_version(certificate, 2)
        && ASN1_TIME_set(X509_getm_notBefore(certificate), (time_t)not_before)
        && ASN1_TIME_set(X509_getm_notAfter(certificate), (time_t)not_after)
        && X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, (const unsigned char *)name,
                                      -1, -1, 0)
        && X509_set_issuer_name(certificate, subject) && X509_set_pubkey(certificate, key)
        && (names = X509V3_EXT_conf_nid(NULL, NULL, NID_subject_alt_name,
                                        "DNS:localhost,IP:127.0.0.1,IP:::1"))
        && X509_add_ext(certificate, names, -1) && X509_sign(certificate, key, EVP_sha256());
    X509_EXTENSION_free(names);
    BN_free(number);
    return good;
}

/// Writes a self-signed certificate and its key as PEM; both BIOs are the caller's to free.
/// Without a secret (NULL) the key is random.
static inline int shim_make_identity(const unsigned char *secret, size_t length, const char *name,
                                     int64_t not_before, int64_t not_after, BIO **certificate_pem,
                                     BIO **key_pem) {
    EVP_PKEY *key = secret ? shim_derive_key(secret, length) : EVP_EC_gen("P-256");
    X509 *certificate = X509_new();
    *certificate_pem = BIO_new(BIO_s_mem());
    *key_pem = BIO_new(BIO_s_secmem());
    int good = key && certificate && *certificate_pem && *key_pem
        && shim_fill_certificate(certificate, key, name, not_before, not_after)
        && PEM_write_bio_X509(*certificate_pem, certificate)
        && PEM_write_bio_PrivateKey(*key_pem, key, NULL, NULL, 0, NULL, NULL);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return good;
}

/// The bytes in a memory BIO.
static inline long shim_bio_bytes(BIO *bio, char **bytes) { return BIO_get_mem_data(bio, bytes); }
