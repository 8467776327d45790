// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/calls/keptcall.h"
#include "ui/models/jsondiffmodel.h"

#include <QDialog>

namespace Signalbox {

class JournalBodies;
class PlainLabel;

/// The results of two calls that were made, read from the journal and held against each other.
class ResultComparison : public QDialog
{
    Q_OBJECT
public:
    /// `bodies` of the journal that has both.
    ResultComparison(std::shared_ptr<JournalBodies> bodies, const KeptCall &before, const KeptCall &after,
                     QWidget *parent);

private:
    void fetch();
    void compare(const QByteArray &before, const QByteArray &after);
    void fill(const JsonComparison &comparison);

    std::shared_ptr<JournalBodies> m_bodies;
    KeptCall m_before;
    KeptCall m_after;
    PlainLabel *m_summary;
};

} // namespace Signalbox
