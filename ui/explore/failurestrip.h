// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Signalbox {

class PlainLabel;

/// Says in one line above a pane that the server failed, to somebody who is at work in it.
class FailureStrip : public QWidget
{
    Q_OBJECT
public:
    explicit FailureStrip(QWidget *parent = nullptr); ///< hidden

    void showFailure(const QString &cause); ///< in the other side's words; may be empty

signals:
    void detailsRequested();

private:
    PlainLabel *m_text;
};

} // namespace Signalbox
