// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/launch/launchfinding.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace Signalbox {

class EngineLink;
class LaunchHint;

/// Why a server that could not be started does not start, as far as its entry and the files around it tell, with what
/// mends it. Takes no room as long as nothing is known, nor for what was said already and no button mends.
class LaunchHintBox : public QWidget
{
    Q_OBJECT
public:
    /// `known`: why it could not be reached, as it is told above.
    LaunchHintBox(EngineLink &link, const ServerEntry &entry, const QString &known, QWidget *parent = nullptr);

private:
    void show(const std::optional<LaunchFinding> &finding);
    void mend(const ServerEntry &mended);

    EngineLink &m_link;
    const ServerEntry m_entry;
    const QString m_known;
    LaunchHint *m_hint;
    QVBoxLayout *m_column;
};

} // namespace Signalbox
