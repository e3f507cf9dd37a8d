// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SystemError.h"

#include "base/Text.h"

#include <QLocale>

#include <cerrno>

namespace lacquer {

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

QString reason(const std::error_code& code)
{
    switch (code.value()) {
        case ENOSPC:
            return Text::tr("no space is left on the disk");
        case EDQUOT:
            return Text::tr("your share of the disk is used up");
        case EFBIG:
            return Text::tr("the file would be larger than is allowed here");
        case EIO:
            return Text::tr("the disk reported an error");
        case EACCES:
            return Text::tr("you are not allowed to");
        case EPERM:
            return Text::tr("the system does not permit it");
        case EROFS:
            return Text::tr("the disk is read-only");
        case ENOENT:
            return Text::tr("it does not exist");
        case ENOTDIR:
            return Text::tr("part of its path is not a folder");
        case EISDIR:
            return Text::tr("a folder has that name");
        case EEXIST:
            return Text::tr("something with that name exists");
        case EXDEV:
            return Text::tr("it lies on another disk");
        case ESTALE:
            return Text::tr("the network share lost track of it");
        case EBUSY:
            return Text::tr("it is in use");
        case ELOOP:
            return Text::tr("its symbolic links lead in a circle");
        case ENAMETOOLONG:
            return Text::tr("its name is too long");
        case EMFILE:
        case ENFILE:
            return Text::tr("too many files are open");
        default:
            return harmless(QString::fromStdString(code.message()));
    }
}

ErrorKind kindOf(const std::error_code& code)
{
    switch (code.value()) {
        case EACCES:
        case EPERM:
        case EROFS:
            return ErrorKind::Permission;
        case ENOENT:
        case ENOTDIR:
            return ErrorKind::Missing;
        case EBUSY:
        case ETXTBSY:
            return ErrorKind::Busy;
        default:
            return ErrorKind::InputOutput;
    }
}

bool isDiskFull(const std::error_code& code)
{
    return code.value() == ENOSPC || code.value() == EDQUOT || code.value() == EFBIG;
}

Error readingError(const std::filesystem::path& path, const std::error_code& code)
{
    const ErrorKind kind = kindOf(code);
    const QString sentence = kind == ErrorKind::Missing
                                 ? Text::tr("Cannot read '%1': %2. Check the path, or find the file again.")
                             : kind == ErrorKind::Permission
                                 ? Text::tr("Cannot read '%1': %2. Change its permissions or choose another file.")
                                 : Text::tr("Cannot read '%1': %2. Try again, or read it from a copy elsewhere.");
    return {kind, sentence.arg(shown(path), reason(code))};
}

QString shownSize(std::int64_t bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

}  // namespace lacquer
