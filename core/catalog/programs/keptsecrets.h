// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/literalsecrets.h"

#include <QHash>

#include <optional>

namespace Signalbox {

/// A secret that a program's file holds in plain text, where our entry refers to one that Signalbox keeps.
struct KeptSecret
{
    LiteralSecret there{};
    QString
        input{}; ///< id of the input that ours refers to; empty: it is the secret of our credentials, as a header or as
                 ///< a parameter of the address
    QString value{}; ///< as Signalbox would keep it: of Basic the password, of an address decoded. Shown nowhere

    /// What is to be known of it, one sentence without its value. `isEqual`: both are the same; none: nobody looked.
    [[nodiscard]] QString sentence(std::optional<bool> isEqual) const;
};

/// Whether kept secrets are the same as those in files, by secretKey(). What was not compared is not in it.
using SecretMatches = QHash<QString, bool>;

/// Those of `theirs` in whose place, and for all of it, ours has a secret input. A text of theirs with several secrets counts
/// if ours refers for each. And the header with a token, a key, or a name and password (Basic, of the same name), or the
/// key in the address's query, where ours has credentials that become this and whose secret Signalbox keeps, at the same
/// scheme, host and port.
[[nodiscard]] QList<KeptSecret> keptSecrets(const ServerEntry &ours, const ServerEntry &theirs);

/// `theirs` with our references in the place of these secrets, and without the header or parameter that our credentials
/// become.
[[nodiscard]] ServerEntry withOurReferences(const ServerEntry &theirs, const QList<KeptSecret> &kept);

/// `entry` as it is written over what stands there: where one of both has the secret itself and the other a reference for
/// it, what stands there stays; what means the same keeps the spelling that is there. A header or parameter that stands
/// there and that our credentials become stays as well. Of another address (scheme, host or port) no secret and no reference stays.
[[nodiscard]] ServerEntry withSecretsOf(const ServerEntry &there, const ServerEntry &entry);

/// Do both reach the same: commands, or one scheme, host and port? A secret that is meant for one address is never left
/// beside another.
[[nodiscard]] bool isSameReach(const ServerEntry &one, const ServerEntry &other);

/// Does the header or the parameter that these credentials become stand in the entry?
[[nodiscard]] bool showsCredentials(const ServerEntry &entry, const AuthOptions &auth);

/// The secrets that stand in `after` in plain text and nowhere in `before`.
[[nodiscard]] QList<LiteralSecret> exposedSecrets(const ServerEntry &before, const ServerEntry &after);

} // namespace Signalbox
