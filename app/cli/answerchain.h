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

/// Who answers what servers ask (--answer, --answers-from, --root).
class AnswerChain
{
public:
    struct Wishes
    {
        QString how;             ///< ask, decline, defaults, a file's path, or empty: ask at a terminal, else decline
        QString recording;       ///< whose answers come first; empty: none. With it an empty `how` declines.
        QStringList roots;       ///< URI or URI=NAME
        bool unattended = false; ///< nobody is asked whatever `how` says
    };
    /// Errors (Kind::Usage, Kind::Storage, Kind::Framing): the file, the recording, or a root.
    [[nodiscard]] Result<> prepare(const Wishes &wishes);
    [[nodiscard]] InputBroker &broker() const { return *m_chain.back(); }

private:
    [[nodiscard]] Result<> addRecording(const QString &path);
    [[nodiscard]] Result<> addRoots(const QStringList &words);

    std::vector<std::unique_ptr<InputBroker>> m_chain; ///< each may pass on to the one before it
};

} // namespace Signalbox
