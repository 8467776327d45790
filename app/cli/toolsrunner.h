// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/serversoptions.h"
#include "core/auth/tokenstore.h"
#include "core/hub/hub.h"
#include "core/hub/toolbooks.h"
#include "core/hub/toolnames.h"
#include "core/session/inputbroker.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace Signalbox {

/// The command `servers tools`: connects to all servers of the person's list at once and prints the tools of those that
/// answer as one list, with those that could be taken for each other. What is wrong with the others goes to standard
/// error.
class ToolsRunner : public QObject
{
    Q_OBJECT
public:
    explicit ToolsRunner(ServersOptions options, QObject *parent = nullptr);
    ~ToolsRunner() override;
    void start();
    void interrupt(int exitCode);

signals:
    void finished(int exitCode); ///< once

private:
    void connectAll(const QList<ServerEntry> &entries);
    void handleStatus(const ServerStatus &status);
    /// That server has said all it will: its tools, or `error`.
    void settle(const QString &server, const std::optional<Error> &error, const char *code,
                const QByteArray &serverStderr = {});
    [[nodiscard]] bool print() const;
    void end(int exitCode);

    const ServersOptions m_options;
    DecliningBroker m_broker;
    std::unique_ptr<TokenStore> m_tokens;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<ToolBooks> m_books; ///< of m_hub
    QStringList m_servers;              ///< in the list's order
    QSet<QString> m_awaited;
    QHash<QString, ToolBook> m_answered; ///< what their tools are
    int m_exitCode = 0;
    bool m_isEnding = false;
};

} // namespace Signalbox
