// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clioptions.h"
#include "core/hub/callgates.h"
#include "core/hub/hub.h"

#include <QObject>

namespace Signalbox {

/// What an operation works with; all outlive it.
struct OperationContext
{
    Hub &hub;
    Connection &connection;
    const CliOptions &options;
    CallGates &gates;
};

/// The one thing the command line asks of a connected server: it asks, prints what comes, and says how the program ends.
class Operation : public QObject
{
    Q_OBJECT
public:
    explicit Operation(const OperationContext &context);
    virtual void start() = 0;

signals:
    void finished(int exitCode); ///< exactly once; all is printed by then

protected:
    [[nodiscard]] const CliOptions &options() const { return m_context.options; }
    [[nodiscard]] Hub &hub() const { return m_context.hub; }
    [[nodiscard]] Connection &connection() const { return m_context.connection; }
    [[nodiscard]] Session *session() const { return m_context.connection.session(); } ///< null once it was lost
    [[nodiscard]] CallGates &gates() const { return m_context.gates; }
    [[nodiscard]] PolicyGate &policy() const { return *m_context.gates.policy(); }
    [[nodiscard]] QByteArray meta() const; ///< --metadata; may be empty

    void succeed(const QByteArray &result); ///< prints it, then ends
    void end(int exitCode);
    void fail(int exitCode, const char *code, const Error &error);
    /// Every end but a result; `isTool`: a refusal by the server is the tool's error.
    void failWith(const CallOutcome &outcome, bool isTool = false);
    void handleOutcome(const CallOutcome &outcome); ///< of a request that calls no tool

private:
    OperationContext m_context;
    bool m_isEnded = false;
};

} // namespace Signalbox
