// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filter/filterfault.h"

#include <QWidget>

#include <optional>

namespace Signalbox {

class PlainLabel;

/// What is wrong with a filter, in words, below the place where it is.
class FilterFaultLabel : public QWidget
{
    Q_OBJECT
public:
    explicit FilterFaultLabel(QWidget *parent = nullptr);

    /// With its upper left corner here (the parent's coordinates), further left where there is no room. None: it hides.
    void showFault(const std::optional<FilterFault> &fault, const QPoint &at);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_message;
    PlainLabel *m_advice;
};

} // namespace Signalbox
