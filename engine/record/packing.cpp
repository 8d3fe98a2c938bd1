#include "record/packing.h"

#include "record/error_kinds.h"
#include "record/platform.h"

#include <zstd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace minplan::record {

namespace {

namespace fs = std::filesystem;
using Kind = StoreError::Kind;

constexpr std::size_t kPiece = 1U << 18U;

/// Takes a piece of what comes out; false ends the work.
using Sink = std::function<bool(std::string_view)>;

struct FreeCompressor {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};
struct FreeDecompressor {
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

std::ifstream opened(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        throw StoreError(Kind::ReadOnly, "the file cannot be read", file);
    }
    return stream;
}

std::string_view nextPiece(std::ifstream &stream, std::vector<char> &room)
{
    stream.read(room.data(), static_cast<std::streamsize>(room.size()));
    return {room.data(), static_cast<std::size_t>(stream.gcount())};
}

void refuseFailed(std::size_t code, const fs::path &file)
{
    if (ZSTD_isError(code) != 0U) {
        throw StoreError(Kind::Damaged, ZSTD_getErrorName(code), file);
    }
}

void packTo(const fs::path &from, const Sink &sink)
{
    const std::unique_ptr<ZSTD_CCtx, FreeCompressor> context(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    std::ifstream stream = opened(from);
    std::vector<char> room(kPiece);
    std::vector<char> packed(ZSTD_CStreamOutSize());
    for (bool last = false; !last;) {
        const std::string_view piece = nextPiece(stream, room);
        last = piece.size() < kPiece;
        ZSTD_inBuffer in{piece.data(), piece.size(), 0};
        std::size_t left = 1;
        while (last ? left != 0 : in.pos < in.size) {
            ZSTD_outBuffer out{packed.data(), packed.size(), 0};
            left = ZSTD_compressStream2(context.get(), &out, &in,
                                        last ? ZSTD_e_end : ZSTD_e_continue);
            refuseFailed(left, from);
            sink({packed.data(), out.pos});
        }
    }
}

void unpackTo(const fs::path &from, const Sink &sink)
{
    const std::unique_ptr<ZSTD_DCtx, FreeDecompressor> context(ZSTD_createDCtx());
    std::ifstream stream = opened(from);
    std::vector<char> room(kPiece);
    std::vector<char> plain(ZSTD_DStreamOutSize());
    std::size_t left = 1;
    for (auto piece = nextPiece(stream, room); !piece.empty(); piece = nextPiece(stream, room)) {
        ZSTD_inBuffer in{piece.data(), piece.size(), 0};
        for (bool more = true; more;) {
            ZSTD_outBuffer out{plain.data(), plain.size(), 0};
            left = ZSTD_decompressStream(context.get(), &out, &in);
            refuseFailed(left, from);
            if (!sink({plain.data(), out.pos})) {
                return;
            }
            // At the end of the frame there is no more to come, also where it filled the room.
            more = in.pos < in.size || (left != 0 && out.pos == out.size);
        }
    }
    if (left != 0) {
        throw StoreError(Kind::Damaged, "the packed file is cut short", from);
    }
}

void writeTo(const fs::path &to, const std::function<void(const Sink &)> &work)
{
    std::error_code ignored;
    fs::remove(to, ignored);
    if (const auto refused = makePrivateFile(to)) {
        throw storeError(refused, to);
    }
    try {
        std::ofstream stream(to, std::ios::binary);
        work([&](std::string_view piece) {
            errno = 0;
            stream.write(piece.data(), static_cast<std::streamsize>(piece.size()));
            return stream.good();
        });
        stream.close();
        if (!stream) {
            throw storeError(std::error_code(errno, std::generic_category()), to);
        }
    } catch (const StoreError &) {
        fs::remove(to, ignored);
        throw;
    }
}

} // namespace

bool isPacked(const fs::path &file)
{
    constexpr std::array<unsigned char, 4> kMagic = {0x28, 0xb5, 0x2f, 0xfd};
    std::array<char, 4> first{};
    std::ifstream stream(file, std::ios::binary);
    stream.read(first.data(), first.size());
    return stream
        && std::equal(kMagic.begin(), kMagic.end(), first.begin(),
                      [](unsigned char l, char r) { return l == static_cast<unsigned char>(r); });
}

void pack(const fs::path &from, const fs::path &to)
{
    writeTo(to, [&](const Sink &sink) { packTo(from, sink); });
}

void unpack(const fs::path &from, const fs::path &to, std::uintmax_t most)
{
    std::uintmax_t bytes = 0;
    writeTo(to, [&](const Sink &sink) {
        unpackTo(from, [&](std::string_view piece) {
            bytes += piece.size();
            if (bytes > most) {
                throw StoreError(Kind::Damaged, "the file unpacks to too much", from);
            }
            return sink(piece);
        });
    });
}

bool holds(const fs::path &packed, const fs::path &original)
{
    std::ifstream stream = opened(original);
    bool same = true;
    std::vector<char> room;
    unpackTo(packed, [&](std::string_view piece) {
        room.resize(piece.size());
        same = same && nextPiece(stream, room) == piece;
        return same;
    });
    return same && stream.peek() == std::ifstream::traits_type::eof();
}

} // namespace minplan::record
