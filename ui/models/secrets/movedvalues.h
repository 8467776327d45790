// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/secretnames.h"
#include "ui/models/secrets/secretplan.h"

#include <functional>

class QObject;

namespace Signalbox {

class EngineLink;

/// Where the values of moved secrets lie. Those of our own entries: as inputs of their server (ValueVault). Those of other
/// programs' files: as secret variables of all environments, under the names that the files refer to. All is done on the
/// engine's thread; answers come on the window's, unless `context` is gone.
class MovedValues
{
public:
    /// `lockFolder`: ValueVault's.
    MovedValues(EngineLink &link, QString lockFolder);

    /// The names that stand for something already. Errors: the store's; Kind::Usage if there is no place that keeps secrets
    /// beyond this run.
    void askTakenNames(QObject *context, std::function<void(const Result<SecretNames> &)> then) const;
    /// Keeps the values of these, one after the other, and stops at the first that cannot be kept; then the variables that
    /// were made go again. The answer: the variables that were made; those that were there, with the same value, are not
    /// among them. Errors: the store's; Kind::Usage if a variable has got another value meanwhile.
    void keep(const QList<SecretTarget> &targets, QObject *context,
              std::function<void(const Result<QStringList> &made)> then) const;
    /// Forgets variables again, and the inputs of our own servers among `targets`. Errors: the store's.
    void drop(const QStringList &variables, const QList<SecretTarget> &targets, QObject *context,
              std::function<void(const Result<> &)> then) const;
    /// One value, for the person to put where it is needed. Errors: the store's; Kind::Usage if there is none of this name.
    void ask(const QString &variable, QObject *context, std::function<void(const Result<QString> &)> then) const;

private:
    EngineLink *m_link;
    QString m_lockFolder;
};

} // namespace Signalbox
