// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/resources/resourceanswer.h"

#include <QCoreApplication>

namespace Signalbox {

/// What is said of how a read went, for labels that draw it literally.
class AnswerTexts
{
    Q_DECLARE_TR_FUNCTIONS(Signalbox::AnswerTexts)
public:
    [[nodiscard]] static QString failure(const ResourceAnswer &answer); ///< in one sentence
    [[nodiscard]] static QString
    cause(const ResourceAnswer &answer); ///< in the server's or the system's words, in lines
    [[nodiscard]] static QString findings(const ResourceAnswer &answer); ///< what breaks the rules; empty: nothing
    [[nodiscard]] static QString measures(const ResourceAnswer &answer); ///< how long, how much, when
    [[nodiscard]] static QString notes(const ResourceAnswer &answer);    ///< what the gates did; empty: nothing
    [[nodiscard]] static QString part(const ResourceAnswer &answer, qsizetype number); ///< to choose one of several by
};

} // namespace Signalbox
