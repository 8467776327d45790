// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/optionreader.h"
#include "core/auth/tokenstore.h"
#include "core/hub/launch/launchdesk.h"

#include <QCommandLineOption>

#include <memory>

namespace Signalbox {

/// The person's word about starting a server of the list: by options, or at the terminal after all that would run was
/// shown.
class LaunchConsent
{
public:
    struct Options
    {
        bool isYes = false;         ///< --yes: shown, and not asked about
        QStringList allowed{};      ///< --allow: names of variables, paths of files
        KeyValues values{};         ///< --value NAME=TEXT
        KeyValues valueVariables{}; ///< --value-env NAME=VARIABLE: the variable holds it

        bool operator==(const Options &) const = default;

        /// `verbs`: what they go with, "add, accept".
        [[nodiscard]] static QList<QCommandLineOption> table(const QString &verbs);
        [[nodiscard]] static Options read(OptionReader &reader);
    };

    explicit LaunchConsent(Options options);
    ~LaunchConsent();
    Q_DISABLE_COPY_MOVE(LaunchConsent)

    /// True: it may be started now. False: what was given is kept, and it is asked about when it is accepted. `secrets`:
    /// taken out of the entry, by ValueNeed::key(). Errors: the desk's; Kind::Usage for a value that does not fit.
    [[nodiscard]] Result<bool> settle(const ServerEntry &entry, const QHash<QString, QString> &secrets = {});
    /// Shows what would run and hears the person's word about it; keeps nothing. Errors: Kind::Usage as above.
    [[nodiscard]] Result<LaunchAnswer> answerTo(const LaunchQuestion &question,
                                                const QHash<QString, QString> &secrets = {}) const;
    /// Is there a place that keeps secrets for longer than this program runs?
    [[nodiscard]] bool keepsSecrets() const;
    [[nodiscard]] LaunchDesk &desk() { return *m_desk; }

private:
    [[nodiscard]] Result<LaunchQuestion> question(const ServerEntry &entry);
    [[nodiscard]] Result<> takeGiven(const LaunchQuestion &question, LaunchAnswer &answer) const;
    [[nodiscard]] bool ask(const LaunchQuestion &question, LaunchAnswer &answer) const;
    [[nodiscard]] Result<> keep(const ServerEntry &entry, const LaunchAnswer &answer);

    const Options m_options;
    std::unique_ptr<TokenStore> m_store;
    std::unique_ptr<LaunchDesk> m_desk; // over m_store
};

/// All that would run, as it is shown: the command or address, where it is, what it is given, what changed, what is
/// dangerous. With a line end.
[[nodiscard]] QString launchWords(const LaunchQuestion &question);

} // namespace Signalbox
