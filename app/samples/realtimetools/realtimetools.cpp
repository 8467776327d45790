// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/realtimetools/realtimetools.h"

#include "app/samples/realtimetools/filemonitor.h"
#include "app/samples/realtimetools/filetail.h"
#include "app/samples/realtimetools/tailreader.h"
#include "core/json/jsontext.h"

#include <QDir>
#include <QFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Signalbox {

RealtimeTools::RealtimeTools(RootFolder root)
    : m_root(std::move(root))
    , m_watch(QFile::decodeName(m_root.path()), {}, nullptr)
{
    connect(&m_watch, &FileWatch::changed, this, &RealtimeTools::tell);
}

ServedFeatures RealtimeTools::features() const
{
    ServedFeatures features;
    features.resources = true;
    features.listChanges = true;
    features.subscriptions = true;
    features.ttlMs = 0; // they change at any time
    return features;
}

QList<ServedTool> RealtimeTools::tools() const
{
    return {FileTail::declaration(), FileMonitor::declaration()};
}

QList<ServedResource> RealtimeTools::resources() const
{
    constexpr qsizetype kMost = 1000;
    QList<ServedResource> listed;
    const QDir folder(QFile::decodeName(m_root.path()));
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name)) {
        if (listed.size() == kMost) {
            break;
        }
        listed.append({.uri = uriOf(file.fileName()),
                       .name = file.fileName(),
                       .title = {},
                       .description = {},
                       .mimeType = u"text/plain"_s,
                       .size = file.size()});
    }
    return listed;
}

void RealtimeTools::callTool(const QString &tool, const Json &arguments, const ServedContextPtr &context, ToolDone done)
{
    const Result<WatchedPlace> place = WatchedPlace::find(m_root, toQString(arguments.at("path")));
    if (!place) {
        done(ServedResult::failure(place.error().message));
    } else if (tool == "tail_file"_L1) {
        FileTail::begin(m_root, *place, arguments, context, std::move(done), this);
    } else {
        FileMonitor::begin(*place, arguments, context, std::move(done), this);
    }
}

void RealtimeTools::readResource(const QString &uri, const ServedContextPtr &, ReadDone done)
{
    const QString path = QUrl(uri).toLocalFile();
    const QString folder = QFile::decodeName(m_root.path()) + u'/';
    const QString name = path.startsWith(folder) ? path.sliced(folder.size()) : QString();
    if (name.isEmpty() || name.contains(u'/') || uriOf(name) != uri) {
        done(std::unexpected(RpcFault::unknownResource(uri)));
        return;
    }
    const Result<TailReader::Part> part = TailReader::read(m_root, QFile::encodeName(name));
    if (!part) {
        done(std::unexpected(RpcFault::unknownResource(uri)));
        return;
    }
    Json contents(jsoncons::json_array_arg);
    contents.push_back(ServedResource::textContents(uri, u"text/plain"_s, QString::fromUtf8(part->bytes)));
    done(contents);
}

void RealtimeTools::tell(const QList<FileChange> &changes)
{
    bool isListChanged = false;
    for (const FileChange &change : changes) {
        isListChanged = isListChanged || change.kind != FileChange::Kind::Modified;
        emit news().resourceUpdated(uriOf(change.name));
    }
    if (isListChanged) {
        emit news().resourcesChanged();
    }
}

QString RealtimeTools::uriOf(const QString &name) const
{
    return QString::fromLatin1(QUrl::fromLocalFile(QFile::decodeName(m_root.path()) + u'/' + name).toEncoded());
}

} // namespace Signalbox
