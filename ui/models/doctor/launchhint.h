// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/launch/launchfinding.h"

#include <QObject>

#include <optional>

namespace Signalbox {

class EngineLink;

/// Why a command does not start, by a look at its entry and the files around it; nothing is started but the person's
/// shell, once, to ask it for its PATH.
class LaunchHint : public QObject
{
    Q_OBJECT
public:
    explicit LaunchHint(EngineLink &link, QObject *parent = nullptr);

    void look(const ServerEntry &entry); ///< leads to looked(), unless another look follows

signals:
    /// The first fault or warning; none: nothing in the entry explains it.
    void looked(const std::optional<Signalbox::LaunchFinding> &finding);

private:
    EngineLink &m_link;
    quint64 m_look = 0;
};

} // namespace Signalbox
