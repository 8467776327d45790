// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenstore.h"

#include <QHash>

#include <optional>

namespace Signalbox {

/// The secret values a person gave for the open places of one server's entry (ValueNeed::key()), in a TokenStore: one
/// value, a JSON object. Answers come as the store's do.
class ValueVault
{
public:
    using Values = QHash<QString, QString>;
    using Changes = QHash<QString, std::optional<QString>>; ///< none: it goes

    /// `store` outlives what is asked of it. `lockFolder`: for a lock between programs; empty: none.
    ValueVault(TokenStore &store, const QString &serverId, QString lockFolder = {});

    /// Empty if there is none. Errors: the store's, and Kind::Auth if what is kept cannot be read.
    void load(QObject *context, std::function<void(const Result<Values> &)> done) const;
    /// The others stay. Errors: load()'s, and Kind::Timeout: another program has been changing them for a minute.
    void change(const Changes &changes, QObject *context, TokenStore::Wrote done) const;
    void removeAll(QObject *context, TokenStore::Wrote done) const;
    [[nodiscard]] QString key() const { return m_key; } ///< where they lie in the store

private:
    void changeNow(const Changes &changes, QObject *context, TokenStore::Wrote done) const;

    TokenStore *m_store;
    QString m_key;
    QString m_lockFolder;
};

} // namespace Signalbox
