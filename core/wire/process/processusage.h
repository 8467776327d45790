// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QtTypes>

#include <optional>

namespace Signalbox {

/// What the processes of one server cost at one moment, all of them together.
struct ProcessUsage
{
    enum class Memory : quint8 {
        Proportional, ///< PSS: a page that n processes share counts 1/n in each
        Resident,     ///< RSS: a shared page counts in each
    };

    qint64 wallNs = 0; ///< UTC
    qint64 monoNs = 0; ///< monotonic
    std::optional<double>
        cpuShare{}; ///< of one core (1.0: one core was busy) since the sample before; none in the first
    qint64 memoryBytes = 0;
    Memory memory = Memory::Proportional;
    int processes = 0;      ///< running, the server itself included; zombies are not
    int zombies = 0;        ///< ended, but not yet taken in by their parent
    int threads = 0;        ///< of all processes
    int handles = 0;        ///< open descriptors of all processes
    bool isPartial = false; ///< of some process the system would not tell all, or there were too many

    [[nodiscard]] int children() const { return processes > 0 ? processes - 1 : 0; } ///< besides the server itself
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::ProcessUsage)
