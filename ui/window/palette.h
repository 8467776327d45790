// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/palette/paletteitem.h"

#include <QKeySequence>
#include <QLineEdit>
#include <QPointer>

class QFrame;
class QListView;

namespace Signalbox {

class PaletteModel;
class PlainLabel;

/// The field in the middle of the menu bar, and the list under it while one types: everything has a name, and the name is
/// the shortest way to it. The focus stays in the field; arrows move through the list.
class Palette : public QLineEdit
{
    Q_OBJECT
public:
    /// `model` is made a child.
    explicit Palette(PaletteModel *model, QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys); ///< which open it
    void open();                            ///< takes the focus
    void close();                           ///< gives it back to where it was
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QListView *view() const { return m_list; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const Signalbox::PaletteItem &item);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void find(const QString &typed);
    void showFound();
    void place(); ///< the list under the field
    void step(int rows);
    void choose(const QModelIndex &index);

    PaletteModel *m_model;
    QFrame *m_frame = nullptr;
    QListView *m_list = nullptr;
    PlainLabel *m_count = nullptr;
    QString m_keys;
    QPointer<QWidget> m_before;  // had the focus
    bool m_choosesFirst = false; // Return was pressed before anything was found
};

} // namespace Signalbox
