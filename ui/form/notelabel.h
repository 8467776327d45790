// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace Signalbox {

/// A description from a server below its field: plain text, wrapped, two lines at most; the tool tip has all of it.
class NoteLabel : public QWidget
{
    Q_OBJECT
public:
    explicit NoteLabel(const QString &text, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QStringList linesFor(int width) const;

    QString m_text;
};

} // namespace Signalbox
