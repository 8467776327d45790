// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/launch/variabledesk.h"

#include <QHash>

#include <optional>

namespace Signalbox {

/// A value that was moved out of a file which refers to it by a name now.
struct MovedValue
{
    QString name{};
    QString value{};       ///< shown and logged nowhere
    QString description{}; ///< where it came from, one sentence
};

/// Where the values of secrets lie that are moved out of other programs' files: as secret variables of all environments,
/// under the names that the files refer to. A value; answers come as the store's do, not after `context` is gone.
class MovedVariables
{
public:
    /// `store`, which is `desk`'s too, outlives what is asked; null: there is none.
    MovedVariables(VariableDesk desk, TokenStore *store);

    /// What each name stands for that is there already; none: it is not known, or no secret. Errors: the store's;
    /// Kind::Usage: there is no place that keeps secrets beyond this run.
    using Names = QHash<QString, std::optional<QString>>;
    void askNames(QObject *context, const std::function<void(const Result<Names> &names)> &done) const;
    /// Keeps these, one after the other, of a name the first; what cannot be kept ends it, and what was made until then goes
    /// again. The answer: the variables that were made; those that were there, with the same value, are not among them.
    /// Errors: the store's; Kind::Usage if a variable has got another value meanwhile.
    void keep(const QList<MovedValue> &values, QObject *context,
              const std::function<void(const Result<QStringList> &made)> &done) const;
    /// Errors: VariableDesk's.
    void forget(const QStringList &names, QObject *context, const std::function<void(const Result<> &)> &done) const;
    /// Errors: the store's; Kind::Usage if there is none of this name.
    void value(const QString &name, QObject *context,
               const std::function<void(const Result<QString> &value)> &done) const;

    /// A secret cannot be taken in or moved, because it would be gone with this run. Kind::Usage; Kind::Storage with the
    /// trouble of a place that is there and can be asked again. `store`: null if there is none.
    [[nodiscard]] static Failure noLastingPlace(const TokenStore *store);

private:
    using Done = std::function<void(const Result<> &)>;
    using Made = std::function<void(const Result<QStringList> &made)>;
    void keepNext(QList<MovedValue> left, const QStringList &made, QObject *context, const Made &done) const;
    void keepOne(const MovedValue &value, QObject *context,
                 const std::function<void(const Result<> &kept, bool isMade)> &done) const;
    void compare(const Variable &there, const QString &value, QObject *context, const Done &done) const;
    void askAnew() const;
    void read(QObject *context, const VariableDesk::Done &done) const;

    VariableDesk m_desk;
    TokenStore *m_store;
};

} // namespace Signalbox
