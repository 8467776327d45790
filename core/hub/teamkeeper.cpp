// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/teamkeeper.h"

#include "core/base/logging.h"

#include <QThread>
#include <QThreadPool>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// Connects, and tells whether calls could be written.
Result<QString> tryOut(const TeamConfig &config)
{
    const auto database = TeamDatabase::open(config);
    if (!database) {
        return Failure(database.error());
    }
    const auto mayWrite = (*database)->value(
        u"SELECT has_table_privilege('signalbox.call', 'INSERT') AND has_table_privilege('signalbox.journal', 'INSERT')"
        " AND has_table_privilege('signalbox.journal', 'UPDATE')"_s);
    if (!mayWrite) {
        return Failure(mayWrite.error());
    }
    return mayWrite->toBool() ? TeamKeeper::tr("The database took the connection; its tables are there.")
                              : TeamKeeper::tr("The database took the connection, but calls may only be read there.");
}

/// Empty: they name no database.
QString passwordKeyOf(const TeamSettings &settings)
{
    const Result<TeamConfig> config = TeamConfig::of(settings, {});
    return config ? config->passwordKey() : QString();
}

} // namespace

TeamKeeper::TeamKeeper(QString journalFolder, const Paths &paths, TokenStore *tokens, QObject *parent)
    : QObject(parent)
    , m_journalFolder(std::move(journalFolder))
    , m_configDir(paths.configDir())
    , m_tokens(tokens)
{
}

TeamKeeper::~TeamKeeper() = default;

void TeamKeeper::start()
{
    m_settings = TeamSettings::load(m_configDir);
    apply();
}

void TeamKeeper::withPassword(const TeamSettings &settings, Known then)
{
    Result<TeamConfig> config = TeamConfig::of(settings, {});
    if (!config || !m_tokens) {
        return then(config);
    }
    m_tokens->read(config->passwordKey(), this,
                   [then = std::move(then), config = *config](const Result<QByteArray> &value) mutable {
                       config.password = QString::fromUtf8(value.value_or(QByteArray()));
                       then(config);
                   });
}

void TeamKeeper::apply()
{
    const quint64 round = ++m_round;
    if (m_store) { // its thread may be waiting for the database
        QThreadPool::globalInstance()->start(
            [old = std::shared_ptr<TeamStore>(std::move(m_store))]() mutable { old.reset(); });
    }
    m_trouble.reset();
    if (!m_settings.isOn) {
        return;
    }
    if (m_journalFolder.isEmpty()) {
        m_trouble = Error{.kind = Error::Kind::Storage,
                          .message = tr("Nothing is recorded, so there are no calls for the team's database.")};
        return;
    }
    withPassword(m_settings, [this, round](const Result<TeamConfig> &config) {
        if (round != m_round) {
            return;
        }
        if (!config) {
            m_trouble = config.error();
            qCWarning(logHub, "The team's database is not fed: its address cannot be read.");
            return;
        }
        m_store = std::make_unique<TeamStore>(m_journalFolder, *config);
    });
}

void TeamKeeper::change(const TeamSettings &settings, const std::optional<QString> &password, Done done)
{
    if (settings.isOn || !settings.address.isEmpty()) {
        if (const Result<TeamConfig> config = TeamConfig::of(settings, {}); !config) {
            return done(Failure(config.error()));
        }
    }
    if (!m_tokens && password && !password->isEmpty()) {
        return done(Failure(Error{.kind = Error::Kind::Usage,
                                  .message = tr("There is no keychain for the password."),
                                  .advice = tr("Put it into ~/.pgpass instead.")}));
    }
    // The keychain first: what it refuses must not be in the settings. A change that came meanwhile counts for more.
    const auto kept = [this, settings, change = ++m_change, done = std::move(done)](const Result<> &result) {
        Result<> saved = result;
        if (result && change == m_change) {
            saved = settings.save(m_configDir);
            m_settings = saved ? settings : m_settings;
        }
        if (saved) {
            apply();
        }
        done(saved);
    };
    const QString key = passwordKeyOf(settings);
    if (!m_tokens || !password || key.isEmpty()) {
        return kept({});
    }
    if (password->isEmpty()) {
        return m_tokens->remove(key, this, kept);
    }
    m_tokens->write(key, password->toUtf8(), this, kept);
}

void TeamKeeper::probe(const TeamSettings &settings, std::function<void(const Result<QString> &)> done)
{
    withPassword(settings, [this, done = std::move(done)](const Result<TeamConfig> &config) {
        if (!config) {
            return done(Failure(config.error()));
        }
        // A thread of its own, which nobody waits for: the database may hang.
        const auto result = std::make_shared<Result<QString>>(QString());
        QThread *thread = QThread::create([config = *config, result] { *result = tryOut(config); });
        connect(thread, &QThread::finished, this, [result, done] { done(*result); });
        connect(thread, &QThread::finished, thread, &QObject::deleteLater);
        thread->start();
    });
}

void TeamKeeper::nudge()
{
    if (m_store) {
        m_store->nudge();
    }
}

std::optional<TeamStore::State> TeamKeeper::state() const
{
    return m_store ? std::optional(m_store->state()) : std::nullopt;
}

} // namespace Signalbox
