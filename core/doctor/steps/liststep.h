// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/examstep.h"
#include "core/session/lister.h"

#include <QPointer>

namespace Signalbox {

/// Reads all lists that the server says it has, one after the other, and takes from them what later checks look at.
class ListStep final : public ExamStep
{
    Q_OBJECT
public:
    explicit ListStep(ExamContext &context);
    ~ListStep() override;
    void start() override;

private:
    void readNext();
    void take(const Lister::Outcome &outcome);
    void decode();

    QList<Lister::List> m_toRead;
    QList<Lister::Outcome> m_read;
    QPointer<Lister> m_lister;
};

} // namespace Signalbox
