// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draftstore.h"

#include "core/base/logging.h"
#include "core/base/paths.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/masker.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace Signalbox {

namespace {

constexpr int kSaveDelayMs = 2000;
constexpr qsizetype kLargestDraft = 256 * 1024;

Json withoutSecrets(const Json &value)
{
    if (value.is_array()) {
        Json kept(jsoncons::json_array_arg);
        for (const Json &item : value.array_range()) {
            kept.push_back(withoutSecrets(item));
        }
        return kept;
    }
    if (!value.is_object()) {
        return value;
    }
    Json kept(jsoncons::json_object_arg);
    for (const auto &member : value.object_range()) {
        const Json &held = member.value();
        const bool mayHoldText = held.is_string() || held.is_array() || held.is_object();
        if (!mayHoldText || !Masker::isSecretName(QString::fromStdString(member.key()))) {
            kept.insert_or_assign(member.key(), withoutSecrets(held));
        }
    }
    return kept;
}

QByteArray documentOf(const QHash<QString, QHash<QString, QByteArray>> &drafts)
{
    Json all(jsoncons::json_object_arg);
    for (const auto &[server, tools] : drafts.asKeyValueRange()) {
        Json entry(jsoncons::json_object_arg);
        for (const auto &[tool, text] : tools.asKeyValueRange()) {
            if (const Result<ParsedJson> parsed = parseJson(text)) {
                entry.insert_or_assign(tool.toStdString(), withoutSecrets(parsed->value));
            }
        }
        all.insert_or_assign(server.toStdString(), std::move(entry));
    }
    return prettyJson(all);
}

} // namespace

DraftStore::DraftStore(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
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
        write(m_file, m_drafts);
    }
}

void DraftStore::write(const QString &path, const Drafts &drafts)
{
    const QByteArray text = documentOf(drafts);
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
    for (const auto &server : parsed->value.object_range()) {
        if (!server.value().is_object()) {
            continue;
        }
        for (const auto &tool : server.value().object_range()) {
            if (tool.value().is_object()) {
                m_drafts[QString::fromStdString(server.key())].insert(QString::fromStdString(tool.key()),
                                                                      compactJson(tool.value()));
            }
        }
    }
}

QByteArray DraftStore::draft(const QString &serverId, const QString &tool) const
{
    return m_drafts.value(serverId).value(tool);
}

void DraftStore::setDraft(const QString &serverId, const QString &tool, const QByteArray &arguments)
{
    if (arguments.size() > kLargestDraft) {
        return;
    }
    const Result<ParsedJson> parsed = parseJson(arguments);
    if (!parsed || !parsed->value.is_object()) {
        return;
    }
    const QByteArray kept = compactJson(parsed->value);
    if (m_drafts.value(serverId).value(tool) != kept) {
        m_drafts[serverId].insert(tool, kept);
        saveSoon();
    }
}

void DraftStore::forgetServer(const QString &serverId)
{
    if (m_drafts.remove(serverId) > 0) {
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
    m_writing = QtConcurrent::run(&DraftStore::write, m_file, m_drafts);
}

} // namespace Signalbox
