// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/policy/policyfacts.h"
#include "ui/models/policy/rulesfile.h"

#include <QObject>
#include <QTimer>

namespace Signalbox {

class EngineLink;

/// What the Policy page shows and changes. While it is active it looks once a second: other programs change these files
/// as well.
class PolicyKeeper : public QObject
{
    Q_OBJECT
public:
    PolicyKeeper(EngineLink &link, QString rulesFile, QObject *parent = nullptr);

    [[nodiscard]] const PolicyFacts &facts() const { return m_facts; }
    [[nodiscard]] const QString &rulesFile() const { return m_rulesFile; }
    void setActive(bool active);
    void refresh();

    void makeExample();
    void openRules(const EditorStarter &start = {});
    void createSession(const QString &user, const QStringList &tools, qint64 forMs);
    void renewSession(const QString &id, qint64 forMs);
    void endSession(const QString &id);
    void accept(const QString &server, const QString &tool); ///< the definition as the server gives it now
    void forgetServer(const QString &serverId);              ///< all that was accepted of it

signals:
    void factsChanged();
    void done(const QString &what); ///< fit to show
    void failed(const Signalbox::Error &error);

private:
    void finish(const Result<> &result, const QString &what);

    EngineLink &m_link;
    QString m_rulesFile;
    PolicyFacts m_facts;
    QTimer m_timer;
};

} // namespace Signalbox
