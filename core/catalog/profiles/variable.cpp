// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/profiles/variable.h"

#include <QRegularExpression>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

bool isVariableName(QStringView name)
{
    static const QRegularExpression fits(u"\\A[A-Za-z_][A-Za-z0-9_.-]{0,99}\\z"_s); // as placeholderParts() reads it
    return fits.matchView(name).hasMatch();
}

const Variable *variableNamed(const Variables &variables, const QString &name)
{
    const auto found = std::ranges::find(variables, name, &Variable::name);
    return found == variables.end() ? nullptr : &*found;
}

void putVariable(Variables &variables, Variable variable)
{
    const auto found = std::ranges::find(variables, variable.name, &Variable::name);
    if (found == variables.end()) {
        variables.append(std::move(variable));
        return;
    }
    variable.raw = found->raw;
    *found = std::move(variable);
}

} // namespace Signalbox
