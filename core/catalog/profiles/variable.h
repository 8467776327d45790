// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QList>
#include <QString>

namespace Signalbox {

/// A value under a name, which entries of servers refer to as ${var:NAME}. A secret's value is never in here, only the
/// name of the place where it lies among the person's secrets.
struct Variable
{
    QString name{};
    QString text{};        ///< empty if it is a secret
    QString secret{};      ///< names its value in SecretVariables; empty: it is no secret
    QString description{}; ///< a few words of the person's
    Json raw{};            ///< as it was read: unknown members are written back

    [[nodiscard]] bool isSecret() const { return !secret.isEmpty(); }
    bool operator==(const Variable &) const = default;
};

using Variables = QList<Variable>;

/// Letters of ASCII, digits, "_", "-" and ".", not beginning with a digit, "-" or "."; at most 100.
[[nodiscard]] bool isVariableName(QStringView name);
[[nodiscard]] const Variable *variableNamed(const Variables &variables, const QString &name); ///< null if there is none
/// In the place of the one of the same name, whose unknown members stay; else at the end.
void putVariable(Variables &variables, Variable variable);

} // namespace Signalbox
