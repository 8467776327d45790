// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/values/entrytexts.h"

#include <functional>

namespace Signalbox {

/// A secret that stands in an entry in plain text (reliability.md C10, K01, K08).
struct LiteralSecret
{
    EntryText text{};    ///< the text it stands in
    qsizetype begin = 0; ///< of it in that text
    qsizetype length = 0;
    QString part{}; ///< what it is called there, where the text alone does not say which it is: "api_key"; else empty
    QString id{};   ///< a name for it, unique among the entry's: "GITHUB_TOKEN"

    [[nodiscard]] QString value() const { return text.text.mid(begin, length); } ///< shown nowhere
    /// Where it stands, as in "the secret in …": "variable GITHUB_TOKEN", "the address (api_key)".
    [[nodiscard]] QString words() const;
    /// Which it is: "variable GITHUB_TOKEN", "api_key in the address".
    [[nodiscard]] QString label() const;
    /// Can every program of this machine read it while the server runs? So it is with arguments.
    [[nodiscard]] bool isSeenByAll() const { return text.place == EntryText::Place::Argument; }
};

/// Variables, headers, arguments and parts of the address whose name is a secret's, and what has the form of one. What
/// holds a reference (`${env:NAME}`) is none.
[[nodiscard]] QList<LiteralSecret> literalSecrets(const ServerEntry &entry);

/// Those that stand where no reference can take their place: in what a shell is given to run (`sh -c 'TOKEN=x npx foo'`),
/// and in a program that is a whole command line. They stay, and are told.
[[nodiscard]] QList<LiteralSecret> fixedSecrets(const ServerEntry &entry);

/// A name as it fits a variable of the environment: "X-Api-Key" is X_API_KEY.
[[nodiscard]] QString secretId(const QString &name);

/// The entry with what `refer` says in the place of each.
[[nodiscard]] ServerEntry withReferences(const ServerEntry &entry, const QList<LiteralSecret> &secrets,
                                         const std::function<QString(const LiteralSecret &secret)> &refer);

/// The entry with `${input:ID}` in the place of each secret, and a description of each such input (inputsOf()): what it
/// is when its values lie in the place for secrets.
[[nodiscard]] ServerEntry withSecretInputs(const ServerEntry &entry, const QList<LiteralSecret> &secrets);

} // namespace Signalbox
