// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/zipwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sys/stat.h>
#include <zip.h>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class ZipWriterText
{
    Q_DECLARE_TR_FUNCTIONS(ZipWriter)
};

constexpr zip_uint16_t kFirstDay = 0x0021; // 1980-01-01, the first that a zip can name
constexpr zip_uint32_t kBestLevel = 9;
constexpr int kUnixShift = 16;
constexpr mode_t kPlainMode = S_IFREG | 0644;
constexpr mode_t kProgramMode = S_IFREG | 0755;

bool addFile(zip_t *archive, const QString &name, const QString &file)
{
    zip_source_t *source = zip_source_file(archive, QFile::encodeName(file).constData(), 0, ZIP_LENGTH_TO_END);
    const zip_int64_t index = source ? zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        if (source) {
            zip_source_free(source);
        }
        return false;
    }
    const auto at = zip_uint64_t(index);
    const mode_t mode = QFileInfo(file).isExecutable() ? kProgramMode : kPlainMode;
    return zip_set_file_compression(archive, at, ZIP_CM_DEFLATE, kBestLevel) == 0
           && zip_file_set_dostime(archive, at, 0, kFirstDay, 0) == 0
           && zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, zip_uint32_t(mode) << kUnixShift) == 0;
}

} // namespace

Result<> ZipWriter::write() const
{
    const QString beside = m_target + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + u".part"_s; // NOLINT
    const auto refuse = [&beside](const QString &why) {
        QFile::remove(beside);
        return fail(Error::Kind::Storage, ZipWriterText::tr("The bundle cannot be written: %1.").arg(why));
    };
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(beside).constData(), ZIP_CREATE | ZIP_EXCL, &code);
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString why = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return refuse(why);
    }
    for (const auto &[name, file] : m_files) {
        if (!addFile(archive, name, file)) {
            const QString why = QString::fromUtf8(zip_strerror(archive));
            zip_discard(archive);
            return refuse(u"%1 (%2)"_s.arg(why, name));
        }
    }
    if (zip_close(archive) != 0) {
        const QString why = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        return refuse(why);
    }
    if (std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(m_target).constData()) != 0) {
        return refuse(QString::fromLocal8Bit(std::strerror(errno))); // NOLINT(concurrency-mt-unsafe)
    }
    return {};
}

} // namespace Signalbox
