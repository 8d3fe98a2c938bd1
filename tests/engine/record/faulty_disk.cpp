#include "faulty_disk.h"

#include "golden.h"

#include <sqlite3.h>

#include <new>
#include <utility>

namespace minplan::tests {

namespace {

namespace fs = std::filesystem;

/// What the disk does; SQLite's C functions have no other way to it.
struct Disk {
    int writesLeft = 0; ///< until one fails; 0: none does
    WriteFault fault = WriteFault::IoError;
    bool lasting = false;
    bool failed = false;
    std::map<fs::path, std::string> durable;
    std::function<void()> atSync;
};
Disk *theDisk = nullptr;
sqlite3_vfs *theRealVfs = nullptr;

struct ShimFile {
    sqlite3_file base;
    std::string *path;
};

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<ShimFile *>(file) + 1);
}

bool failsNow()
{
    if (theDisk->failed && theDisk->lasting) {
        return true;
    }
    if (theDisk->writesLeft > 0 && --theDisk->writesLeft == 0) {
        theDisk->failed = true;
        return true;
    }
    return false;
}

int close(sqlite3_file *file)
{
    const int result = real(file)->pMethods->xClose(real(file));
    delete reinterpret_cast<ShimFile *>(file)->path;
    return result;
}

int read(sqlite3_file *file, void *room, int count, sqlite3_int64 at)
{
    return real(file)->pMethods->xRead(real(file), room, count, at);
}

int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    if (!failsNow()) {
        return real(file)->pMethods->xWrite(real(file), bytes, count, at);
    }
    if (theDisk->fault == WriteFault::ShortWrite) {
        real(file)->pMethods->xWrite(real(file), bytes, count / 2, at);
    }
    return theDisk->fault == WriteFault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    return failsNow() ? SQLITE_IOERR_TRUNCATE : real(file)->pMethods->xTruncate(real(file), size);
}

/// The real disk need not sync: only this one's power goes.
int sync(sqlite3_file *file, int)
{
    if (theDisk->atSync) {
        theDisk->atSync();
    }
    const auto *shim = reinterpret_cast<ShimFile *>(file);
    if (shim->path != nullptr) {
        theDisk->durable[*shim->path] = readFile(*shim->path);
    }
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lock(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlock(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int isReserved(sqlite3_file *file, int *result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}

int control(sqlite3_file *file, int what, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

/// Promises nothing: a disk that may lose power in the middle of anything.
int characteristics(sqlite3_file *)
{
    return 0;
}

int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **place)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, place);
}

int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void shmBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int shmUnmap(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

constexpr sqlite3_io_methods kMethods
    = {2,        close,      read,    write,      truncate,        sync,   fileSize, lock,
       unlock,   isReserved, control, sectorSize, characteristics, shmMap, shmLock,  shmBarrier,
       shmUnmap, nullptr,    nullptr};

int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *shim = new (file) ShimFile{};
    const int result = theRealVfs->xOpen(theRealVfs, name, real(file), flags, outFlags);
    if (result == SQLITE_OK) {
        shim->path = name == nullptr ? nullptr : new std::string(name);
        shim->base.pMethods = &kMethods;
    }
    return result;
}

int remove(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (failsNow()) {
        return SQLITE_IOERR_DELETE;
    }
    theDisk->durable.erase(name);
    return theRealVfs->xDelete(theRealVfs, name, syncFolder);
}

sqlite3_vfs &shim()
{
    static sqlite3_vfs vfs{};
    return vfs;
}

} // namespace

FaultyDisk::FaultyDisk()
{
    theDisk = new Disk;
    theRealVfs = sqlite3_vfs_find(nullptr);
    shim() = *theRealVfs;
    shim().zName = "faulty";
    shim().szOsFile = static_cast<int>(sizeof(ShimFile)) + theRealVfs->szOsFile;
    shim().xOpen = open;
    shim().xDelete = remove;
    sqlite3_vfs_register(&shim(), 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&shim());
    sqlite3_vfs_register(theRealVfs, 1);
    delete std::exchange(theDisk, nullptr);
}

void FaultyDisk::failWrite(int n, WriteFault fault, bool lasting)
{
    theDisk->writesLeft = n;
    theDisk->fault = fault;
    theDisk->lasting = lasting;
    theDisk->failed = false;
}

void FaultyDisk::mend()
{
    theDisk->writesLeft = 0;
    theDisk->lasting = false;
}

bool FaultyDisk::hasFailed() const
{
    return theDisk->failed;
}

std::map<fs::path, std::string> FaultyDisk::durable() const
{
    return theDisk->durable;
}

void FaultyDisk::assumeDurable(const fs::path &file)
{
    theDisk->durable[file] = readFile(file);
}

void FaultyDisk::atSync(std::function<void()> call)
{
    theDisk->atSync = std::move(call);
}

} // namespace minplan::tests
