// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fontroles.h"

#include <QString>
#include <QWidget>

namespace Signalbox {

/// A description from a server, as below a field: plain text, wrapped, so many whole lines at most; the tool tip has all
/// of it.
class NoteLabel : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kFieldLines = 2;

    explicit NoteLabel(const QString &text, QWidget *parent = nullptr, int mostLines = kFieldLines,
                       FontRole font = FontRole::Secondary);

    void setText(const QString &text);
    [[nodiscard]] bool isCut(int width) const; ///< is there more than is shown, where there is this much room?
    [[nodiscard]] int mostLines() const { return m_mostLines; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QStringList linesFor(int width) const;

    QString m_text;
    int m_mostLines;
    bool m_isShort = true; ///< m_text is all of it, in one paragraph
};

} // namespace Signalbox
