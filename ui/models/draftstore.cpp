// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draftstore.h"

#include "core/base/logging.h"
#include "core/base/paths.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/secretmembers.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace Signalbox {

namespace {

constexpr int kSaveDelayMs = 250; ///< what is typed up to a sudden end is lost only that far back
constexpr auto kMeta = "_meta";   // among the servers, whose ids are made here and never these
constexpr auto kRaw = "_raw";
constexpr QLatin1StringView kRequest("request");

using Texts = QHash<QString, QHash<QString, QByteArray>>;

Json objectOf(const Texts &texts)
{
    Json all(jsoncons::json_object_arg);
    for (const auto &[server, tools] : texts.asKeyValueRange()) {
        Json entry(jsoncons::json_object_arg);
        for (const auto &[tool, text] : tools.asKeyValueRange()) {
            if (const Result<ParsedJson> parsed = parseJson(text)) {
                entry.insert_or_assign(tool.toStdString(), withoutSecretMembers(parsed->value));
            }
        }
        all.insert_or_assign(server.toStdString(), std::move(entry));
    }
    return all;
}

void readInto(Texts &texts, const Json &object)
{
    for (const auto &server : object.object_range()) {
        if (!server.value().is_object() || server.key() == kMeta || server.key() == kRaw) {
            continue;
        }
        for (const auto &tool : server.value().object_range()) {
            if (tool.value().is_object()) {
                texts[QString::fromStdString(server.key())].insert(QString::fromStdString(tool.key()),
                                                                   compactJson(tool.value()));
            }
        }
    }
}

QString besides(const QString &file)
{
    return file.isEmpty() ? QString() : QFileInfo(file).path() + QStringLiteral("/calls.json");
}

} // namespace

DraftStore::DraftStore(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_calls(besides(m_file))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kSaveDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftStore::save);
    load();
}

DraftStore::~DraftStore()
{
    m_writing.waitForFinished(); // else it could put older text over ours
    if (m_timer.isActive()) {
        write(m_file, m_kept);
    }
}

void DraftStore::write(const QString &path, const Kept &kept)
{
    Json document = objectOf(kept.drafts);
    if (!kept.metas.isEmpty()) {
        document.insert_or_assign(kMeta, objectOf(kept.metas));
    }
    if (!kept.raws.isEmpty()) {
        document.insert_or_assign(kRaw, objectOf(kept.raws));
    }
    const QByteArray text = prettyJson(document);
    Paths::makePrivateDir(QFileInfo(path).path());
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    if (opened) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    if (!opened || file.write(text) != text.size() || !file.commit()) {
        qCWarning(logUi) << "Could not keep what was typed in" << path << ":" << file.errorString();
    }
}

void DraftStore::load()
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return;
    }
    const Result<ParsedJson> parsed = parseJson(file.readAll());
    if (!parsed || !parsed->value.is_object()) {
        qCWarning(logUi) << "What was typed earlier could not be read from" << m_file;
        return;
    }
    readInto(m_kept.drafts, parsed->value);
    if (const Json metas = parsed->value.at_or_null(kMeta); metas.is_object()) {
        readInto(m_kept.metas, metas);
    }
    if (const Json raws = parsed->value.at_or_null(kRaw); raws.is_object()) {
        readInto(m_kept.raws, raws);
    }
}

QByteArray DraftStore::draft(const QString &serverId, const QString &tool) const
{
    return m_kept.drafts.value(serverId).value(tool);
}

QByteArray DraftStore::rawRequest(const QString &serverId) const
{
    return m_kept.raws.value(serverId).value(QString(kRequest));
}

bool DraftStore::setRawRequest(const QString &serverId, const QByteArray &request)
{
    return set(m_kept.raws, serverId, QString(kRequest), request);
}

QByteArray DraftStore::meta(const QString &serverId, const QString &tool) const
{
    return m_kept.metas.value(serverId).value(tool);
}

bool DraftStore::setDraft(const QString &serverId, const QString &tool, const QByteArray &arguments)
{
    return set(m_kept.drafts, serverId, tool, arguments);
}

bool DraftStore::setMeta(const QString &serverId, const QString &tool, const QByteArray &meta)
{
    return set(m_kept.metas, serverId, tool, meta.isEmpty() ? QByteArrayLiteral("{}") : meta);
}

bool DraftStore::set(Drafts &drafts, const QString &serverId, const QString &tool, const QByteArray &text)
{
    if (text.size() > kLargest) {
        return false;
    }
    const Result<ParsedJson> parsed = parseJson(text);
    if (!parsed || !parsed->value.is_object()) {
        return true; // there is nothing to keep
    }
    const bool isNothing = &drafts == &m_kept.metas && parsed->value.empty();
    const QByteArray kept = isNothing ? QByteArray() : compactJson(parsed->value);
    if (drafts.value(serverId).value(tool) == kept) {
        return true;
    }
    if (isNothing) {
        drafts[serverId].remove(tool);
    } else {
        drafts[serverId].insert(tool, kept);
    }
    saveSoon();
    return true;
}

void DraftStore::forgetServer(const QString &serverId)
{
    m_calls.forgetServer(serverId);
    const bool hadMeta = m_kept.metas.remove(serverId) > 0;
    const bool hadRaw = m_kept.raws.remove(serverId) > 0;
    if (m_kept.drafts.remove(serverId) > 0 || hadMeta || hadRaw) {
        saveSoon();
    }
}

void DraftStore::saveSoon()
{
    if (!m_file.isEmpty() && !m_timer.isActive()) {
        m_timer.start();
    }
}

void DraftStore::save()
{
    if (m_writing.isRunning()) {
        m_timer.start(); // a slow disk: what is newer goes with the next writing
        return;
    }
    m_writing = QtConcurrent::run(&DraftStore::write, m_file, m_kept);
}

} // namespace Signalbox
