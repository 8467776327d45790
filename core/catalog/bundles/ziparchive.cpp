// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/ziparchive.h"

#include "core/catalog/bundles/zipdirectory.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <numeric>
#include <zip.h>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class ZipArchiveText
{
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

constexpr qsizetype kPiece = 256 * 1024;
constexpr qsizetype kMostFaults = 100;

Failure broken(const QString &path, const QString &why)
{
    Failure failure = fail(Error::Kind::Framing, why);
    failure.error().where = path;
    return failure;
}

QString zipWords(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    QString words = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return words;
}

BundleFinding faultOf(const QString &check, const QString &message, const QString &where = {})
{
    return {.severity = BundleFinding::Severity::Fault, .check = check, .message = message, .where = where};
}

void addEntryFaults(const ZipEntry &entry, QList<BundleFinding> &faults)
{
    if (const std::optional<QString> fault = zipNameFault(entry.name)) {
        faults.append(faultOf(u"zip.name"_s, *fault, entry.path()));
    }
    if (entry.isLink()) {
        faults.append(faultOf(u"zip.link"_s, ZipArchiveText::tr("It is a symbolic link."), entry.path()));
    } else if (entry.isSpecial()) {
        faults.append(
            faultOf(u"zip.special"_s, ZipArchiveText::tr("It is a device, a pipe or a socket."), entry.path()));
    }
    if (entry.isEncrypted) {
        faults.append(faultOf(u"zip.encrypted"_s, ZipArchiveText::tr("It is encrypted."), entry.path()));
    } else if (!entry.isPacked) {
        faults.append(
            faultOf(u"zip.method"_s, ZipArchiveText::tr("It is packed in a way that is not read here."), entry.path()));
    }
    if (entry.isFolder() && entry.size > 0) {
        faults.append(faultOf(u"zip.folder"_s, ZipArchiveText::tr("It is a folder and has contents."), entry.path()));
    }
}

/// Names that mean one file on some system, and files that would have to be folders as well.
class NameClashes
{
public:
    void add(const ZipEntry &entry, QList<BundleFinding> &faults)
    {
        const QString path = entry.isFolder() ? entry.path().chopped(1) : entry.path();
        const QString folded = path.normalized(QString::NormalizationForm_C).toCaseFolded();
        if (m_all.contains(folded)) {
            const QString check = m_all.value(folded) == path ? u"zip.twice"_s : u"zip.case"_s;
            faults.append(
                faultOf(check,
                        m_all.value(folded) == path
                            ? ZipArchiveText::tr("It is there twice.")
                            : ZipArchiveText::tr(
                                  "Its name is another's but for upper and lower case, or how a letter is spelt."),
                        entry.path()));
        }
        m_all.insert(folded, path);
        if (!entry.isFolder()) {
            m_files.insert(folded, path);
        }
    }

    void addCrossings(QList<BundleFinding> &faults) const
    {
        for (auto [folded, path] : m_all.asKeyValueRange()) {
            for (qsizetype slash = folded.indexOf(u'/'); slash > 0; slash = folded.indexOf(u'/', slash + 1)) {
                if (m_files.contains(folded.left(slash))) {
                    faults.append(faultOf(u"zip.crossing"_s, ZipArchiveText::tr("It lies in what is a file."), path));
                    break;
                }
            }
        }
    }

private:
    QHash<QString, QString> m_all;
    QHash<QString, QString> m_files;
};

} // namespace

void ZipArchive::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(zip *archive, QString path, qint64 fileBytes, const ZipLimits &limits)
    : m_archive(archive)
    , m_path(std::move(path))
    , m_fileBytes(fileBytes)
    , m_limits(limits)
{
}

Result<ZipArchive> ZipArchive::open(const QString &path, qint64 length, const ZipLimits &limits)
{
    const Result<ZipDirectory> directory = ZipDirectory::find(path, length, limits.fileBytes);
    if (!directory) {
        return Failure(directory.error());
    }
    if (directory->entries > limits.entries) { // libzip would make room for all of them
        return broken(path, ZipArchiveText::tr("The bundle has %1 entries; at most %2 are unpacked.")
                                .arg(directory->entries)
                                .arg(limits.entries));
    }
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_file_create(QFile::encodeName(path).constData(), 0, directory->fileBytes, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    const int code = zip_error_code_zip(&error);
    zip_error_fini(&error);
    if (!archive) {
        if (source) {
            zip_source_free(source);
        }
        return broken(path, code == ZIP_ER_EXISTS
                                ? ZipArchiveText::tr("Two of its entries have one name.")
                                : ZipArchiveText::tr("The file is no whole zip: %1.").arg(zipWords(code)));
    }
    ZipArchive opened(archive, path, directory->fileBytes, limits);
    if (const Result<> listed = opened.list(); !listed) {
        return Failure(listed.error());
    }
    return opened;
}

Result<> ZipArchive::list()
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > m_limits.entries) {
        return broken(m_path, ZipArchiveText::tr("The bundle has too many entries."));
    }
    m_entries.reserve(count);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = zip_uint64_t(i);
        zip_stat_t about;
        zip_stat_init(&about);
        const char *name = zip_get_name(m_archive.get(), index, ZIP_FL_ENC_RAW);
        if (!name || zip_stat_index(m_archive.get(), index, ZIP_FL_ENC_RAW, &about) != 0) {
            return broken(m_path, ZipArchiveText::tr("An entry of the bundle cannot be read."));
        }
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        zip_file_get_external_attributes(m_archive.get(), index, 0, &system, &attributes);
        constexpr int kUnixShift = 16;
        const bool isMac = system == ZIP_OPSYS_OS_X || system == ZIP_OPSYS_UNIX;
        const auto most = zip_uint64_t(std::numeric_limits<qint64>::max() / (2 * m_limits.entries));
        m_entries.append({.name = QByteArray(name),
                          .size = qint64(std::min<zip_uint64_t>(about.size, most)),
                          .packedSize = qint64(std::min<zip_uint64_t>(about.comp_size, most)),
                          .checksum = about.crc,
                          .mode = isMac ? attributes >> kUnixShift : 0,
                          .isEncrypted = about.encryption_method != ZIP_EM_NONE,
                          .isPacked = about.comp_method == ZIP_CM_STORE || about.comp_method == ZIP_CM_DEFLATE});
    }
    return {};
}

qsizetype ZipArchive::indexOf(const QByteArray &name) const
{
    const auto found = std::ranges::find(m_entries, name, &ZipEntry::name);
    return found == m_entries.end() ? -1 : found - m_entries.begin();
}

qint64 ZipArchive::unpackedBytes() const
{
    return std::accumulate(m_entries.begin(), m_entries.end(), qint64(0),
                           [](qint64 sum, const ZipEntry &entry) { return sum + entry.size; });
}

QList<BundleFinding> ZipArchive::faults() const
{
    QList<BundleFinding> faults;
    const qint64 unpacked = unpackedBytes();
    const qint64 packed = std::accumulate(m_entries.begin(), m_entries.end(), qint64(0),
                                          [](qint64 sum, const ZipEntry &entry) { return sum + entry.packedSize; });
    if (packed > m_fileBytes) {
        faults.append(faultOf(u"zip.overlap"_s, ZipArchiveText::tr("Its entries lie over each other.")));
    }
    if (unpacked > m_limits.unpackedBytes
        || (unpacked > m_limits.ratioFrom && unpacked > m_limits.ratio * m_fileBytes)) {
        faults.append(faultOf(u"zip.bomb"_s, ZipArchiveText::tr("Unpacked it would be %1 MB, from a file of %2 kB.")
                                                 .arg(unpacked / 1'000'000)
                                                 .arg(m_fileBytes / 1000))); // NOLINT: units
    }
    NameClashes clashes;
    for (const ZipEntry &entry : m_entries) {
        addEntryFaults(entry, faults);
        clashes.add(entry, faults);
        if (faults.size() >= kMostFaults) {
            return faults.first(kMostFaults);
        }
    }
    clashes.addCrossings(faults);
    return faults.first(std::min(faults.size(), kMostFaults));
}

Result<QByteArray> ZipArchive::read(qsizetype index, qint64 most) const
{
    QByteArray whole;
    const Result<> read = this->read(index, most, [&whole](QByteArrayView piece) {
        whole.append(piece);
        return Result<>();
    });
    return read ? Result<QByteArray>(whole) : Failure(read.error());
}

Result<> ZipArchive::read(qsizetype index, qint64 most, const Take &take) const
{
    const ZipEntry &entry = m_entries.at(index);
    if (entry.size > most) {
        return broken(entry.path(), ZipArchiveText::tr("“%1” is longer than %2 bytes.").arg(entry.path()).arg(most));
    }
    const std::unique_ptr<zip_file_t, void (*)(zip_file_t *)> file(
        zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0), [](zip_file_t *open) { zip_fclose(open); });
    const Failure damaged = broken(entry.path(), ZipArchiveText::tr("“%1” is damaged.").arg(entry.path()));
    if (!file) {
        return damaged;
    }
    QByteArray piece(kPiece, Qt::Uninitialized);
    qint64 taken = 0;
    for (;;) {
        const zip_int64_t count = zip_fread(file.get(), piece.data(), zip_uint64_t(piece.size()));
        if (count < 0) {
            return damaged; // among others: the checksum is another
        }
        if (count == 0) {
            break;
        }
        taken += count;
        if (taken > entry.size) {
            return damaged;
        }
        if (const Result<> went = take(QByteArrayView(piece).first(count)); !went) {
            return went;
        }
    }
    return taken == entry.size ? Result<>() : damaged;
}

} // namespace Signalbox
