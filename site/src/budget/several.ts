// What is fetched once there is more than one person.
export { peopleList } from "./people-list.ts";
export { severalView } from "./several-view.ts";
