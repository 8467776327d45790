// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace Signalbox {

/// A list, the form for what is chosen in it, and the answer, side by side. Without the room for that the list stands above
/// its form. What is set by hand is kept by the object names: while it is so folded they end in ":folded", and these sizes
/// are not those of the usual arrangement.
class ThreePanes : public QSplitter
{
    Q_OBJECT
public:
    explicit ThreePanes(const QString &name, QWidget *parent = nullptr);

    /// With their widths in units of the drawing. `formGrows`: takes its share of what room there is besides.
    void setPanes(QWidget *list, QWidget *form, QWidget *answer, const QList<int> &widths, bool formGrows);
    [[nodiscard]] QSplitter *listAndForm() const { return m_left; }
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    [[nodiscard]] QSize minimumSizeHint() const override; ///< folded: it folds before it would be cut off

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold(bool folded);

    const QString m_name;
    QSplitter *m_left;
    bool m_isFolded = false;
    QByteArray m_otherState; ///< of the arrangement that is not shown; empty: it never was
    QByteArray m_otherLeftState;
};

} // namespace Signalbox
