#pragma once

#include "app/camera.h"
#include "app/stage.h"

class QQuickItem;

namespace minplan::app {

/// The first item in view that is called so, or none.
[[nodiscard]] QQuickItem *itemBelow(QQuickItem *item, const QString &name);

/// First start, adding oneself with and without faults, the list, a PIN.
void visitSignIn(const QString &modules, Camera &camera);
/// Has several use the machine, and signs Kari Moe in, who keeps it.
void beginAsAdministrator(Stage &stage);
/// The staff, a list on its way in, a new PIN, the log.
void visitStaff(const QString &modules, Camera &camera);
/// A unit whose people stand in every way there is, and one of them.
void visitLead(const QString &modules, Camera &camera);
/// «Enheten min» where there are too many people to show.
void visitMany(const QString &modules, Camera &camera);
/// Joint teaching in «Enheten min», of a module with that id.
void visitTeaching(Stage &stage, const QString &module, Camera &camera);
/// How the questions of a module work, and what is said where too few have answered.
void visitItems(const QString &modules, Camera &camera);
/// What people knew before and after, and the share of users with a plan.
void visitEffect(const QString &modules, Camera &camera);
/// Home, the modules' pages and every state of the player, by playing the modules; settings and
/// keys.
void visitCourse(const QString &modules, Camera &camera);
/// No modules, a broken module, a record that cannot be opened.
void visitFaults(const QString &modules, Camera &camera);
/// The inbox of one who may take in, and sending one's own.
void visitSending(const QString &modules, Camera &camera);
/// The choice of a module to work on, and the bench with and without findings.
void visitWorkshop(const QString &modules, Camera &camera);

} // namespace minplan::app
