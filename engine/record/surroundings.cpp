#include "record/surroundings.h"

#include "record/platform.h"
#include "record/share.h"
#include "record/store.h"

#include <sodium.h>

#include <array>

namespace minplan::record {

namespace {

Millis clockNow()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::uint64_t randomNumber()
{
    std::uint64_t number = 0;
    randombytes_buf(&number, sizeof number);
    return number;
}

/// A hash, so that the machine's own id does not travel with the file.
std::string machineHash()
{
    const std::string name = "minplan:" + machineName();
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char *>(name.data()), name.size(), nullptr,
                       0);
    std::array<char, 2 * crypto_generichash_BYTES_MIN + 1> hex{};
    return sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
}

} // namespace

Surroundings realSurroundings()
{
    if (sodium_init() < 0) {
        throw StoreError(StoreError::Kind::Other, "libsodium has no source of random numbers");
    }
    return {clockNow, randomNumber, machineHash(), Surroundings().patience, networkShare};
}

} // namespace minplan::record
