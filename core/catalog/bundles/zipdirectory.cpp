// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/zipdirectory.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace Signalbox {

namespace {

class ZipDirectoryText
{
    Q_DECLARE_TR_FUNCTIONS(ZipDirectory)
};

// APPNOTE.TXT 6.3, sections 4.3.14 to 4.3.16.
constexpr qint64 kEndSize = 22;
constexpr qint64 kLongestComment = 0xffff;
constexpr qint64 kLocatorSize = 20;
constexpr qint64 kEnd64Size = 56;
constexpr QByteArrayView kEndMark("PK\5\6");
constexpr QByteArrayView kLocatorMark("PK\6\7");
constexpr QByteArrayView kEnd64Mark("PK\6\6");
constexpr qint64 kEndCount = 10;
constexpr qint64 kEndComment = 20;
constexpr qint64 kLocatorOffset = 8;
constexpr qint64 kEnd64Count = 32;
constexpr qint64 kCountIsElsewhere = 0xffff;

/// Where the end records in the file's last bytes begin whose comments go on to the end; a file has one. The mark alone
/// proves nothing: a zip that is stored within has its own.
QList<qsizetype> endsIn(const QByteArray &tail)
{
    QList<qsizetype> ends;
    for (qsizetype at = tail.indexOf(kEndMark); at >= 0; at = tail.indexOf(kEndMark, at + 1)) {
        const qsizetype left = tail.size() - at - kEndSize;
        if (left >= 0 && qFromLittleEndian<quint16>(tail.constData() + at + kEndComment) == left) {
            ends.append(at);
        }
    }
    return ends;
}

/// With more than 65,534 entries the number stands in a record of its own.
qint64 longCount(QFile &file, qint64 end)
{
    if (end < kLocatorSize || !file.seek(end - kLocatorSize)) {
        return kCountIsElsewhere;
    }
    const QByteArray locator = file.read(kLocatorSize);
    if (!locator.startsWith(kLocatorMark) || locator.size() != kLocatorSize) {
        return kCountIsElsewhere;
    }
    const auto at = qFromLittleEndian<quint64>(locator.constData() + kLocatorOffset);
    if (at > quint64(end) || !file.seek(qint64(at))) {
        return kCountIsElsewhere;
    }
    const QByteArray record = file.read(kEnd64Size);
    if (!record.startsWith(kEnd64Mark) || record.size() != kEnd64Size) {
        return kCountIsElsewhere;
    }
    const auto count = qFromLittleEndian<quint64>(record.constData() + kEnd64Count);
    return qint64(std::min<quint64>(count, quint64(std::numeric_limits<qint64>::max())));
}

} // namespace

Result<ZipDirectory> ZipDirectory::find(const QString &path, qint64 length, qint64 most)
{
    const auto refuse = [&path](Error::Kind kind, const QString &why) {
        Failure failure = fail(kind, why);
        failure.error().where = path;
        return failure;
    };
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return refuse(Error::Kind::Storage,
                      info.exists() && !info.isFile()
                          ? ZipDirectoryText::tr("This is no file.")
                          : ZipDirectoryText::tr("The file cannot be read: %1.").arg(file.errorString()));
    }
    const qint64 size = length < 0 ? file.size() : std::min(length, file.size());
    if (size > most) {
        return refuse(Error::Kind::Storage,
                      ZipDirectoryText::tr("The file has more than %1 MB.").arg(most / 1'000'000)); // NOLINT
    }
    const qint64 from = std::max<qint64>(0, size - kEndSize - kLongestComment);
    file.seek(from);
    const QByteArray tail = file.read(size - from);
    const QList<qsizetype> ends = endsIn(tail);
    if (ends.size() != 1) { // of two, programs would not agree which one counts
        return refuse(Error::Kind::Framing, ends.isEmpty()
                                                ? ZipDirectoryText::tr("The file is no zip, or its end is missing.")
                                                : ZipDirectoryText::tr("The file has two ends."));
    }
    const qsizetype at = ends.first();
    qint64 count = qFromLittleEndian<quint16>(tail.constData() + at + kEndCount);
    if (count == kCountIsElsewhere) {
        count = longCount(file, from + at);
    }
    return ZipDirectory{.fileBytes = size, .entries = count};
}

} // namespace Signalbox
