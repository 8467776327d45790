// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/journal/journalroles.h"

#include <QWidget>

namespace Signalbox {

/// A message's direction and kind, as an arrow and a word in the kind's colour.
class KindLabel : public QWidget
{
    Q_OBJECT
public:
    explicit KindLabel(QWidget *parent = nullptr);

    void setKind(MessageKind kind, bool outgoing);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MessageKind m_kind = MessageKind::Unknown;
    bool m_outgoing = false;
};

} // namespace Signalbox
