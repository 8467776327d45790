// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <QCoreApplication>

namespace Signalbox {

Interruption::Interruption()
{
    QObject::connect(&m_signals, &EndSignals::caught, &m_signals, [this](int number) { m_signal = number; });
}

bool Interruption::goesOn()
{
    QCoreApplication::processEvents();
    return m_signal == 0;
}

} // namespace Signalbox
