// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QAccessible>
#include <QMetaProperty>
#include <QStringList>
#include <QWidget>

namespace Signalbox {

/// Every text that an object holds where others can come at it: its properties, with those that were added, and what a
/// screen reader is told.
inline QStringList textsOf(QObject &object)
{
    QStringList texts;
    const auto add = [&texts](const QVariant &value) {
        texts += value.toStringList(); // of a text: that alone
        texts += QString::fromUtf8(value.toByteArray());
    };
    for (int i = 0; i < object.metaObject()->propertyCount(); ++i) {
        add(object.metaObject()->property(i).read(&object));
    }
    for (const QByteArray &name : object.dynamicPropertyNames()) {
        add(object.property(name.constData()));
    }
    if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&object)) {
        for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
            texts += spoken->text(text);
        }
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&object); view && view->model()) {
        const QAbstractItemModel &model = *view->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                for (const auto &value : model.itemData(model.index(row, column))) {
                    add(value);
                }
            }
        }
    }
    texts.removeAll(QString());
    return texts;
}

/// The same of a widget and all that is in it, with who says it.
inline QStringList textsInTree(QWidget &root)
{
    QStringList all;
    QList<QObject *> objects = root.findChildren<QObject *>();
    objects.prepend(&root);
    for (QObject *object : std::as_const(objects)) {
        for (const QString &text : textsOf(*object)) {
            all += QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName()
                   + QStringLiteral(": ") + text;
        }
    }
    return all;
}

} // namespace Signalbox
