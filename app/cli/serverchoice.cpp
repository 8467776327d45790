// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/serverchoice.h"

#include "core/base/paths.h"
#include "core/catalog/catalog.h"
#include "core/catalog/paste.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestFile = 16LL * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Result<QList<ServerEntry>> entriesOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::Storage, tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    }
    const QByteArray text = file.read(kLongestFile + 1);
    if (text.size() > kLongestFile) {
        return fail(Error::Kind::Storage, tr("%1 is longer than 16 MB.").arg(path));
    }
    Result<Understood> read = understandPaste(QString::fromUtf8(text));
    if (!read) {
        read.error().where = path + (read.error().where.isEmpty() ? QString() : ": "_L1 + read.error().where);
        return Failure(read.error());
    }
    return read->entries;
}

Result<QList<ServerEntry>> entriesOfCatalog(const QString &path)
{
    Catalog catalog(path);
    return catalog.load().transform([&catalog] { return catalog.entries(); });
}

Result<ServerEntry> pick(const QList<ServerEntry> &entries, const QString &name, const QString &path)
{
    if (name.isEmpty() && entries.size() == 1) {
        return entries.first();
    }
    const auto found = std::ranges::find(entries, name, &ServerEntry::name);
    if (found != entries.end()) {
        return *found;
    }
    QStringList names;
    std::ranges::transform(entries, std::back_inserter(names), &ServerEntry::name);
    Failure failure =
        fail(Error::Kind::Usage, name.isEmpty()
                                     ? tr("%1 has %2 servers; name one with --server.").arg(path).arg(entries.size())
                                     : tr("There is no server “%1” in %2.").arg(name, path));
    if (!names.isEmpty()) {
        failure.error().advice = tr("There are: %1.").arg(names.join(", "_L1));
    }
    return failure;
}

Result<ServerEntry> named(const CliOptions &options)
{
    const bool own = options.configFile.isEmpty();
    const QString path = own ? Paths().catalogFile() : options.configFile;
    return (own ? entriesOfCatalog(path) : entriesOfFile(path)).and_then([&](const QList<ServerEntry> &entries) {
        return pick(entries, options.serverName, path);
    });
}

ServerEntry typed(const CliOptions &options)
{
    ServerEntry entry;
    entry.name = u"server"_s;
    entry.command = options.target.first();
    entry.arguments = options.target.mid(1);
    return entry;
}

} // namespace

Result<ServerEntry> chosenServer(const CliOptions &options)
{
    Result<ServerEntry> entry = options.target.isEmpty() ? named(options) : typed(options);
    if (!entry) {
        return entry;
    }
    if (entry->id.isEmpty()) {
        entry->id = ServerEntry::newId();
    }
    entry->environment += options.environment;
    if (!options.workingDirectory.isEmpty()) {
        entry->workingDirectory = options.workingDirectory;
    }
    entry->era = options.era.value_or(entry->era);
    return entry;
}

} // namespace Signalbox
