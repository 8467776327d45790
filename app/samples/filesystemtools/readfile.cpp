// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/filesystemtools/readfile.h"

#include "app/samples/common/toolschema.h"

#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qint64 kMostBytes = 1024 * 1024; ///< of one call: what a model or a window can still take

QString tr(const char *text)
{
    return QCoreApplication::translate("ReadFile", text);
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

/// How many bytes at the end are the beginning of a character whose rest is missing (at most 3).
qsizetype brokenTail(const QByteArray &bytes)
{
    for (qsizetype back = 1; back <= qMin<qsizetype>(3, bytes.size()); ++back) {
        const auto c = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (isContinuation(bytes[bytes.size() - back])) {
            continue;
        }
        const qsizetype needed = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : c >= 0xc0 ? 2 : 1;
        return needed > back ? back : 0;
    }
    return 0;
}

} // namespace

struct ReadFile::Part
{
    QString path;
    qint64 size = 0; ///< of the whole file
    qint64 offset = 0;
    QByteArray bytes;
    bool isText = false;

    [[nodiscard]] qint64 end() const { return offset + bytes.size(); }
    void cutToCharacters();
};

/// A part may begin and end in the middle of a character; such bytes belong to the part before or after.
void ReadFile::Part::cutToCharacters()
{
    QByteArray text = bytes;
    qsizetype skipped = 0;
    while (offset > 0 && skipped < 3 && skipped < text.size() && isContinuation(text[skipped])) {
        ++skipped;
    }
    text.remove(0, skipped);
    if (end() < size) {
        text.chop(brokenTail(text));
    }
    isText = text.isValidUtf8() && !text.contains('\0') && (bytes.isEmpty() || !text.isEmpty());
    if (isText) {
        bytes = text;
        offset += skipped;
    }
}

ServedTool ReadFile::declaration()
{
    using S = ToolSchema;
    ServedTool tool;
    tool.name = u"read_file"_s;
    tool.title = u"Read file"_s;
    tool.description = u"Reads one file below the server's root folder. Text comes as text, anything else as base64. "
                       "One call returns at most 1 MiB; read larger files in parts with offset and limit."_s;
    tool.inputSchema =
        S().add("path", S::text("The file, relative to the root folder."), true)
            .add("offset", S::withDefault(S::count("The first byte to read."), 0))
            .add("limit", S::integer(1, kMostBytes, "The most bytes to read. Without it the whole file is meant."))
            .add("encoding", S::withDefault(S::oneOf({"auto", "utf-8", "base64"},
                                                     "auto: text if it is UTF-8, else base64. utf-8: fail if it is no "
                                                     "text. base64: always base64."),
                                            "auto"))
            .take();
    tool.outputSchema = S().add("path", S::text("The file, relative to the root folder."), true)
                            .add("size", S::count("Bytes of the whole file."), true)
                            .add("offset", S::count("Where this part begins."), true)
                            .add("bytes", S::count("Bytes of this part."), true)
                            .add("encoding", S::oneOf({"utf-8", "base64"}, "How content is written."), true)
                            .add("content", S::text("The part itself."), true)
                            .add("nextOffset", S::count("Where the next part begins; absent at the end of the file."))
                            .take();
    tool.annotations = Json(jsoncons::json_object_arg);
    tool.annotations["readOnlyHint"] = true;
    tool.annotations["idempotentHint"] = true;
    tool.annotations["openWorldHint"] = false;
    return tool;
}

Result<ReadFile::Part> ReadFile::read(const Json &arguments) const
{
    const QString path = toQString(arguments.at("path"));
    const Result<QByteArray> relative = m_root.relative(path);
    if (!relative) {
        return Failure(relative.error());
    }
    // Without O_NONBLOCK opening a named pipe would wait for a writer.
    const Result<FileDescriptor> file = m_root.open(*relative, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (!file) {
        return Failure(file.error());
    }
    struct stat info{};
    if (::fstat(file->get(), &info) != 0 || !S_ISREG(info.st_mode)) {
        return fail(Error::Kind::Usage, S_ISDIR(info.st_mode) ? tr("%1 is a folder. Use list_directory.").arg(path)
                                                              : tr("%1 is not a regular file.").arg(path));
    }
    Part part{.path = QFile::decodeName(*relative),
              .size = info.st_size,
              .offset = ToolSchema::integerOr(arguments, "offset", 0),
              .bytes = {}};
    const qint64 limit = ToolSchema::integerOr(arguments, "limit", part.size - part.offset);
    if (limit > kMostBytes) {
        const QString text = tr("%1 has %2 bytes from offset %3 on; one call returns at most %4. Give a limit, then go "
                                "on at nextOffset.");
        return fail(Error::Kind::Usage, text.arg(path).arg(part.size - part.offset).arg(part.offset).arg(kMostBytes));
    }
    if (part.offset > part.size) {
        return fail(Error::Kind::Usage,
                    tr("The offset %1 is past the end: %2 has %3 bytes.").arg(part.offset).arg(path).arg(part.size));
    }
    part.bytes.resize(qMin(limit, part.size - part.offset));
    qsizetype have = 0;
    while (have < part.bytes.size()) {
        const ssize_t got =
            ::pread(file->get(), part.bytes.data() + have, size_t(part.bytes.size() - have), part.offset + have);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return fail(Error::Kind::Storage, tr("%1 cannot be read.").arg(path), errno);
        }
        if (got == 0) { // it became shorter meanwhile
            break;
        }
        have += got;
    }
    part.bytes.truncate(have);
    return part;
}

ServedResult ReadFile::call(const Json &arguments) const
{
    Result<Part> read = this->read(arguments);
    if (!read) {
        return ServedResult::failure(read.error().message);
    }
    Part &part = *read;
    const QString wanted = arguments.contains("encoding") ? toQString(arguments.at("encoding")) : u"auto"_s;
    if (wanted != u"base64") {
        part.cutToCharacters();
    }
    if (wanted == u"utf-8" && !part.isText) {
        return ServedResult::failure(tr("%1 is not UTF-8 text. Ask for encoding base64.").arg(part.path));
    }
    const QByteArray base64 = part.isText ? QByteArray() : part.bytes.toBase64();
    ServedResult result;
    result.structured = Json(jsoncons::json_object_arg);
    result.structured["path"] = fromQString(part.path);
    result.structured["size"] = part.size;
    result.structured["offset"] = part.offset;
    result.structured["bytes"] = qint64(part.bytes.size());
    result.structured["encoding"] = part.isText ? "utf-8" : "base64";
    result.structured["content"] = part.isText ? part.bytes.toStdString() : base64.toStdString();
    if (part.end() < part.size && !part.bytes.isEmpty()) {
        result.structured["nextOffset"] = part.end();
    }
    if (part.isText) {
        result.appendText(QString::fromUtf8(part.bytes));
        return result;
    }
    const QUrl url = QUrl::fromLocalFile(QFile::decodeName(m_root.path()) + u'/' + part.path);
    Json resource(jsoncons::json_object_arg);
    resource["uri"] = url.toEncoded().toStdString();
    resource["mimeType"] = "application/octet-stream";
    resource["blob"] = base64.toStdString();
    Json block(jsoncons::json_object_arg);
    block["type"] = "resource";
    block["resource"] = std::move(resource);
    result.appendText(tr("%1: %2 bytes as base64.").arg(part.path).arg(part.bytes.size()));
    result.content.push_back(std::move(block));
    return result;
}

} // namespace Signalbox
