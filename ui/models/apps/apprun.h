// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/apps/appcontents.h"
#include "ui/models/apps/apphost.h"
#include "ui/models/apps/appmessagesmodel.h"
#include "ui/models/apps/appprocess.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Signalbox {

class EngineLink;
class ServerResources;

/// One app that runs: its process, our conversation with it, and the calls that it has made, which go the way of all
/// calls, with the app as the caller. All that happens is kept as messages.
class AppRun : public QObject
{
    Q_OBJECT
public:
    struct What
    {
        QString uri;
        AppContents contents;
        AppPermissions granted;
        QString tool;         ///< called for it; empty: none
        QByteArray arguments; ///< of that call
        QString theme = QStringLiteral("light");
        Json styles = Json::null();
        QString language;
    };

    AppRun(EngineLink &link, QString serverId, What what, QObject *parent = nullptr);

    void start();
    void stop(); ///< tells the app first
    void setLook(const QString &theme, const Json &styles) { m_host.setLook(theme, styles); }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] bool isInitialized() const { return m_host.isInitialized(); }
    [[nodiscard]] const QString &trouble() const { return m_trouble; } ///< why it ended, if not in order
    [[nodiscard]] const QList<AppMessage> &messages() const { return m_messages; }
    [[nodiscard]] const What &what() const { return m_what; }

signals:
    void changed(); ///< ten times a second at most, and at its end

private:
    [[nodiscard]] AppSetting setting() const;
    [[nodiscard]] Json order() const;
    [[nodiscard]] QString serverName() const;
    void connectHost();
    void handle(const QString &method, const Json &params);
    void callTool(const Json &id, const QString &tool, const QByteArray &arguments);
    void callForApp();
    void read(const Json &id, const QString &uri);
    void note(AppMessage::From from, const QString &what, const QString &text, bool isTrouble = false);
    void noteMessage(AppMessage::From from, const Json &message);

    EngineLink &m_link;
    QString m_id;
    What m_what;
    AppHost m_host;
    AppProcess m_process;
    ServerResources *m_resources;
    QHash<quint64, Json> m_reads; ///< number of the read → the app's id
    QList<AppMessage> m_messages;
    qint64 m_count = 0;
    QString m_trouble;
    QTimer m_flush;
    bool m_isRunning = false;
};

} // namespace Signalbox
