// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace Signalbox {

class PlainLabel;

/// What is wrong with a field, below it, with its mark; takes no room while nothing is.
class FaultLine : public QWidget
{
    Q_OBJECT
public:
    explicit FaultLine(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_text;
};

} // namespace Signalbox
