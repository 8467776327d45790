// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/profiles/variableplace.h"

#include <QCoreApplication>

namespace Signalbox {

QString VariablePlace::words() const
{
    switch (kind) {
    case Kind::Everywhere:
        return QCoreApplication::translate("Profiles", "all environments");
    case Kind::Environment:
        return QCoreApplication::translate("Profiles", "environment “%1”").arg(name);
    case Kind::Profile:
        return QCoreApplication::translate("Profiles", "profile “%1”").arg(name);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Signalbox
