// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/exchange/exportformat.h"

#include <QByteArray>
#include <QtTypes>

namespace Signalbox {

class Masker;

struct ExportOptions
{
    ExportFormat format = ExportFormat::Session;
    const Masker *masker = nullptr; ///< null: secrets stay in the clear, and the output says so
    QByteArray program{};           ///< name and version of what writes: "signalbox-cli 0.1.0"
    qint64 wallNs = 0;              ///< when; 0: now
    qint64 shownBytes = 64 * 1024;  ///< of one message in a report; the rest is counted
    quint64 shownMessages = 20'000; ///< in a report: no browser takes a million
};

} // namespace Signalbox
