// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/filesystemtools/listdirectory.h"

#include "app/samples/common/toolschema.h"

#include "core/json/jsontext.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

#include <algorithm>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qint64 kUsualEntries = 1000;
constexpr qint64 kMostEntries = 10000;
constexpr int kMostDepth = 32;

const char *typeName(mode_t mode)
{
    if (S_ISREG(mode)) {
        return "file";
    }
    if (S_ISDIR(mode)) {
        return "directory";
    }
    return S_ISLNK(mode) ? "symlink" : "other";
}

std::string modified(const struct stat &info)
{
    const qint64 ms = qint64(info.st_mtim.tv_sec) * 1000 + info.st_mtim.tv_nsec / 1'000'000;
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).toString(Qt::ISODateWithMs).toStdString();
}

QByteArrayList sortedNames(DIR *directory)
{
    QByteArrayList names;
    while (const dirent *entry = ::readdir(directory)) {
        const QByteArrayView name(entry->d_name);
        if (name != "." && name != "..") {
            names.append(name.toByteArray());
        }
    }
    std::ranges::sort(names);
    return names;
}

Json entryOf(const QByteArray &name, const struct stat &info)
{
    Json entry(jsoncons::json_object_arg);
    entry["name"] = fromQString(QFile::decodeName(name));
    entry["type"] = typeName(info.st_mode);
    entry["size"] = qint64(info.st_size);
    entry["modified"] = modified(info);
    if (!name.isValidUtf8()) { // JSON cannot hold it; said rather than silently replaced
        entry["nameIsAltered"] = true;
    }
    return entry;
}

struct CloseDirectory
{
    void operator()(DIR *directory) const { ::closedir(directory); }
};

} // namespace

struct ListDirectory::Walk
{
    bool isRecursive = false;
    qint64 most = kUsualEntries;
    Json entries{jsoncons::json_array_arg};
    bool isTruncated = false;
};

ServedTool ListDirectory::declaration()
{
    using S = ToolSchema;
    const Json entry =
        S().add("name", S::text("The name; when recursive, the path from the listed folder."), true)
            .add("type",
                 S::oneOf({"file", "directory", "symlink", "other"}, "Symbolic links are listed, never followed."),
                 true)
            .add("size", S::count("Bytes."), true)
            .add("modified", S::text("Time of the last change, ISO 8601, UTC."), true)
            .add("nameIsAltered", S::flag("True if the name is not UTF-8 and could not be kept."))
            .take();
    ServedTool tool;
    tool.name = u"list_directory"_s;
    tool.title = u"List directory"_s;
    tool.description = u"Lists a folder below the server's root folder: name, type, size and time of change of each "
                       "entry, sorted by name. Symbolic links are not followed."_s;
    tool.inputSchema =
        S().add("path", S::withDefault(S::text("The folder, relative to the root folder."), "."))
            .add("recursive", S::withDefault(S::flag("Whether to list the folders below as well."), false))
            .add("maxEntries", S::withDefault(S::integer(1, kMostEntries, "The most entries to list."), kUsualEntries))
            .take();
    tool.outputSchema = S().add("path", S::text("The folder, relative to the root folder."), true)
                            .add("entries", S::list(entry, "What lies in it."), true)
                            .add("truncated", S::flag("True if there is more than was listed."), true)
                            .take();
    tool.annotations = Json(jsoncons::json_object_arg);
    tool.annotations["readOnlyHint"] = true;
    tool.annotations["idempotentHint"] = true;
    tool.annotations["openWorldHint"] = false;
    return tool;
}

void ListDirectory::walk(FileDescriptor folder, const QByteArray &prefix, int depth, Walk &walk)
{
    const std::unique_ptr<DIR, CloseDirectory> directory(::fdopendir(::fcntl(folder.get(), F_DUPFD_CLOEXEC, 3)));
    if (!directory) {
        return;
    }
    for (const QByteArray &name : sortedNames(directory.get())) {
        if (qint64(walk.entries.size()) >= walk.most) {
            walk.isTruncated = true;
            return;
        }
        struct stat info{};
        if (::fstatat(folder.get(), name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0) {
            continue; // it went away meanwhile
        }
        walk.entries.push_back(entryOf(prefix + name, info));
        if (!walk.isRecursive || !S_ISDIR(info.st_mode)) {
            continue;
        }
        if (depth >= kMostDepth) {
            walk.isTruncated = true;
            continue;
        }
        // O_NOFOLLOW: a folder that was replaced by a link since it was looked at is not entered.
        FileDescriptor below(::openat(folder.get(), name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (below.isOpen()) {
            ListDirectory::walk(std::move(below), prefix + name + '/', depth + 1, walk);
        }
    }
}

ServedResult ListDirectory::call(const Json &arguments) const
{
    const QString path = arguments.contains("path") ? toQString(arguments.at("path")) : u"."_s;
    const Result<QByteArray> relative = m_root.relative(path);
    if (!relative) {
        return ServedResult::failure(relative.error().message);
    }
    Result<FileDescriptor> folder = m_root.open(*relative, O_RDONLY | O_DIRECTORY);
    if (!folder) {
        return ServedResult::failure(folder.error().message);
    }
    Walk result;
    result.isRecursive = arguments.contains("recursive") && arguments.at("recursive").as<bool>();
    result.most = ToolSchema::integerOr(arguments, "maxEntries", kUsualEntries);
    walk(*std::move(folder), {}, 0, result);

    ServedResult served;
    served.structured = Json(jsoncons::json_object_arg);
    served.structured["path"] = fromQString(QFile::decodeName(*relative));
    served.structured["entries"] = std::move(result.entries);
    served.structured["truncated"] = result.isTruncated;
    return served;
}

} // namespace Signalbox
