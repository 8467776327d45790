// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/catalog/serverentry.h"
#include "core/hub/gate.h"
#include "core/hub/policy/consent.h"
#include "core/hub/policy/definitionpins.h"
#include "core/hub/policy/policy.h"
#include "core/hub/policy/sessionbook.h"
#include "core/hub/toolbooks.h"

#include <QCoreApplication>

#include <deque>

namespace Signalbox {

/// Says whether a call may be made, from all that is known: the secure session it belongs to, whether the tool is still
/// the one that was accepted, and the person's rules. Asks and records nothing. What cannot be read is no yes.
class PolicyJudge
{
    Q_DECLARE_TR_FUNCTIONS(Signalbox::PolicyJudge)
public:
    /// The reason where the server's list has no such tool.
    static constexpr QStringView kNotListed = u"not listed";
    struct Places
    {
        QString rulesFile;    ///< policy.json; absent: no rules
        QString pinsFolder;   ///< accepted definitions, a file for each server
        QString sessionsFile; ///< sessions.json
    };
    /// The entry of a server of the person's list; null: it was named for once, and nothing of it is kept.
    using EntryOf = std::function<const ServerEntry *(const QString &server)>;

    /// What speaks for or against a call.
    struct Finding
    {
        PolicyEffect effect = PolicyEffect::Allow;
        ConsentQuestion::Why why = ConsentQuestion::Why::Rule;
        int rule = 0;          ///< that spoke; 0: none did
        QString reason;        ///< for the journal and the person
        QString message;       ///< of Deny
        QString advice;        ///< likewise
        QByteArray definition; ///< of the tool, if it is known
        QByteArray hash;       ///< of that
        QByteArray before;     ///< of Why::Changed: the one that was accepted
        bool isFirst = false;  ///< the tool is seen for the first time
    };

    /// All must outlive it.
    PolicyJudge(Places places, const ToolBooks &books, EntryOf entryOf, const Clock &clock);

    [[nodiscard]] const ServerEntry *entryOf(const QString &server) const { return m_entryOf(server); }
    [[nodiscard]] DefinitionPins &pins() { return m_pins; }
    [[nodiscard]] SessionBook &sessions() { return m_sessions; }
    /// As they stand in their file now. Errors: Kind::Storage, Kind::Usage with the place in `where`.
    [[nodiscard]] const Result<Policy> &rules();

    /// Must the server's tools be listed first? Not of one that was named for once, as long as there are no rules.
    [[nodiscard]] bool needsTools(const CallRequest &request);
    /// What the session it names has against it; nothing if it names none.
    [[nodiscard]] std::optional<QString> againstSession(const CallRequest &request);
    /// With the tools of the server as they are known now.
    [[nodiscard]] Finding find(const CallRequest &request);
    /// All that find() looks at besides the call itself. As long as it is the same, so is what find() says of a call that
    /// isSteady().
    struct Standing
    {
        quint64 era = 0; ///< of the rules, the accepted definitions and the lists of tools
        QString subject; ///< of the connection's credentials
        QString id;      ///< of the server's entry; this and the rest are how it is reached
        ServerEntry::Transport transport = ServerEntry::Transport::Stdio;
        QString command;
        QString url;
        QStringList arguments;
        bool trustsHints = false;
    };
    [[nodiscard]] Standing standing(const QString &server);
    [[nodiscard]] bool isAsItWas(const Standing &before, const QString &server);
    /// Do neither its arguments nor the number of such calls matter?
    [[nodiscard]] bool isSteady(const CallRequest &request);
    /// Of a call that was allowed a moment ago, and would go again: what the rules say of it now. Error: it may not, whatever
    /// they say.
    [[nodiscard]] Result<Finding> findAgain(const CallRequest &request);
    /// Did the person say that calls of this definition go without asking?
    [[nodiscard]] bool isAllowedForGood(const CallRequest &request, const QByteArray &hash);

    Result<> keepFirst(const CallRequest &request);                            ///< a definition seen for the first time
    Result<> accept(const CallRequest &request);                               ///< the definition as it is known now
    Result<> allowForGood(const CallRequest &request, const QByteArray &hash); ///< isAllowedForGood() from now on
    /// What a yes until the program ends is given to: a tool's definition on a server as it is reached now.
    [[nodiscard]] QByteArray grantKey(const CallRequest &request, const QByteArray &hash);
    Result<> noteCall(const CallRequest &request); ///< it goes: counts for limits, and in its session

private:
    struct Identity
    {
        ServerEntry::Transport transport = ServerEntry::Transport::Stdio;
        QString command;
        QString url;
        QStringList arguments;
        QByteArray hash;
    };
    [[nodiscard]] quint64 eraOf(const ServerEntry *entry);
    [[nodiscard]] QByteArray identityOf(const ServerEntry &entry);
    [[nodiscard]] const ToolBook::Entry *toolOf(const CallRequest &request) const;
    [[nodiscard]] Finding findInPins(const CallRequest &request, const ToolBook::Entry &tool);
    /// `own`: how often limits have counted this call already.
    [[nodiscard]] Finding findInRules(const CallRequest &request, const ToolBook::Entry *tool, int own = 0);
    [[nodiscard]] QString adviceFor(const CallRequest &request) const; ///< of a tool that is not listed
    [[nodiscard]] int callsOf(int rule, int seconds) const;

    const ToolBooks &m_books;
    EntryOf m_entryOf;
    const Clock &m_clock;
    OwnFile m_rulesFile;
    Result<Policy> m_rules;
    quint64 m_rulesEra = 0;
    DefinitionPins m_pins;
    SessionBook m_sessions;
    QHash<QString, Identity> m_identities;   // of servers, by id
    QHash<int, std::deque<qint64>> m_counts; // of rules with a limit: when they saw calls pass, nanoseconds
};

} // namespace Signalbox
