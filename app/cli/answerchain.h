// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/inputbroker.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace Signalbox {

/// Who answers what servers ask (--answer, --root).
class AnswerChain
{
public:
    /// `how`: ask, decline, defaults, a file's path, or empty: ask at a terminal, else decline. `roots`: URI or URI=NAME.
    /// `unattended`: nobody is asked whatever `how` says. Errors (Kind::Usage, Kind::Storage): the file, or a root.
    [[nodiscard]] Result<> prepare(const QString &how, const QStringList &roots, bool unattended);
    [[nodiscard]] InputBroker &broker() const { return *m_chain.back(); }

private:
    std::vector<std::unique_ptr<InputBroker>> m_chain; ///< each may pass on to the one before it
};

} // namespace Signalbox
